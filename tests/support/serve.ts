/** The program as `npm start` runs it, without building: `node scripts/run.mjs <this>`, until it is told to stop. */
export async function main(): Promise<void> {
  await import('../../server/main.ts')
  await new Promise(() => undefined)
}
