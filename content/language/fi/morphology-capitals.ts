import type { Path } from './vfst.ts'

/**
 * Which letters of a path's surface must be capital: "A" must, "a" must not, "?" may. Names take a capital, short forms
 * bring their own pattern ("[Xr]jjj[X]" for SPR), and a first part like "Itä-" takes one before a place name.
 */
export function capitalPattern(path: Path): string {
  let shape = ''
  let start = 0
  let own = ''
  let name = false
  let short = false
  let compass = false
  let first = true
  const letter = (symbol: string) => {
    if (symbol === '-' || symbol === ':') {
      shape += symbol
      if (symbol === ':') short = false
      return
    }
    const at = shape.length - start
    const given = own[at]
    if (given !== undefined) shape += given === 'i' || given === 'j' ? 'A' : given === 'q' ? '?' : 'a'
    else if (short && own === '') shape += '?'
    else shape += name && first ? 'A' : 'a'
    first = false
  }
  for (let i = 0; i < path.length; i++) {
    const symbol = path[i] as string
    if (symbol === '[Xp]' || symbol === '[Xj]' || symbol === '[Xr]') {
      const end = path.indexOf('[X]', i)
      if (end < 0) break
      if (symbol === '[Xr]')
        own = path
          .slice(i + 1, end)
          .filter((mark) => mark !== '=')
          .join('')
      i = end
    } else if (symbol === '[Bc]') {
      // "Etelä-Suomi": the name's capital is the first part's too.
      const named = path[i + 1]?.startsWith('[Le') === true
      if (named && compass && path[i - 1] === '-' && shape[start] === 'a') shape = raise(shape, start)
      start = shape.length
      own = ''
      name = short = compass = false
      first = true
    } else if (symbol.startsWith('[Le')) name = true
    else if (symbol === '[La]') short = true
    else if (symbol === '[De]' || symbol === '[Dg]') {
      name = false
      compass = symbol === '[De]'
      if (shape[start] === 'A') shape = `${shape.slice(0, start)}a${shape.slice(start + 1)}`
    } else if (symbol.length === 1) letter(symbol)
  }
  return shape
}

const raise = (shape: string, at: number) => `${shape.slice(0, at)}A${shape.slice(at + 1)}`

/** Whether the word's capitals are right for the path: as the path asks, with a capital first letter, or in capitals throughout. */
export function capitalsFit(word: string, path: Path): boolean {
  const shape = capitalPattern(path)
  if (word === word.toUpperCase()) return true
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string
    const capital = letter !== letter.toLowerCase()
    if (shape[i] === 'A' && !capital) return false
    if (shape[i] === 'a' && capital && i > 0) return false
  }
  return true
}
