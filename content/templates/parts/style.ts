import type { Box, TextBox } from '../layout.ts'

const px = (value: number) => `${value}px`

/** A box's place as style properties. */
export const placeOf = ({ x, y, width, height }: Box): Record<string, string> => ({
  left: px(x),
  top: px(y),
  width: px(width),
  height: px(height),
})

/** A text's place and type as style properties. */
export const textStyle = (box: TextBox): Record<string, string> => ({
  ...placeOf(box),
  fontSize: px(box.fontPx),
  lineHeight: px(box.lineHeightPx),
  fontWeight: String(box.weight),
})
