/**
 * What is mutated, and the fast tests that must notice it. `fast` tests are those of a few seconds: a mutant costs a run of all that reach it.
 * @type {{ name: string, mutate: string[], tests: string[] }[]}
 */
export const areas = [
  {
    name: 'placement',
    // The reasons are a list, held against the catalogues and the database by their own tests.
    mutate: ['content/placement/*.ts', '!content/placement/reason.ts'],
    tests: ['content/placement/*.test.ts', 'tests/properties/commands.test.ts'],
  },
  {
    name: 'playlist',
    mutate: ['content/playlist/*.ts'],
    tests: ['content/playlist/*.test.ts'],
  },
  {
    name: 'rules',
    mutate: [
      'content/rules/spot.ts',
      'content/rules/answers.ts',
      'content/rules/tidy.ts',
      'content/rules/tidy-words.ts',
    ],
    tests: ['content/rules/{spot,answers,tidy}.test.ts'],
  },
]
