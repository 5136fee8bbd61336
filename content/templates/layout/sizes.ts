/** Font sizes of one try at a slide, in design px. */
export interface Sizes {
  title: number
  body: number
  /** When and where. */
  when: number
  /** Price, contact and address. */
  detail: number
  /** Topic, organisation and the bar. */
  small: number
}

/** No text of a slide is smaller than this, and none smaller than the screen allows. */
export const leastBodyPx = 44

export const titleSteps = [120, 112, 104] as const
export const bodySteps = [60, 56, 52, 48, leastBodyPx] as const
/** Large figures; smaller only where the slide would not fit even with the least body. */
export const whenSteps = [72, 64, 56] as const
export const detailPx = 52

/** The least size on this screen. */
export const floorPx = (leastFontPx: number): number => Math.max(leastBodyPx, leastFontPx)

const unique = (sizes: readonly number[]) => sizes.filter((s, i) => sizes.indexOf(s) === i)

/** The sizes to try, best first: the title gives way before the body does, and is never greater than costs it a line. */
export function sizesToTry(leastFontPx: number, titleLines: (titlePx: number) => number): Sizes[] {
  const floor = floorPx(leastFontPx)
  const atLeast = (px: number) => Math.max(px, floor)
  const titles = unique(titleSteps.map(atLeast))
  const bodies = unique(bodySteps.map(atLeast))
  const least = titles[titles.length - 1] ?? floor
  const shortest = titleLines(least)
  const [most = floor, ...smaller] = unique(whenSteps.map(atLeast))
  const sizes = (title: number, body: number, when: number = most): Sizes => ({
    title,
    body,
    when,
    detail: atLeast(Math.min(body, detailPx)),
    small: floor,
  })
  const first = bodies[0] ?? floor
  return [
    ...titles.filter((t) => titleLines(t) <= shortest).map((t) => sizes(t, first)),
    ...bodies.slice(1).map((body) => sizes(least, body)),
    ...smaller.map((when) => sizes(least, bodies[bodies.length - 1] ?? floor, when)),
  ]
}
