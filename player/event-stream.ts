export interface ServerEvent {
  name: string
  data: string
}

/**
 * Reads `text/event-stream` piece by piece as it comes (EventSource itself cannot carry a bearer token). Comments and
 * fields this player has no use for are passed over; a line may be cut anywhere between two pieces.
 */
export function createEventParser(on: (event: ServerEvent) => void): (piece: string) => void {
  let rest = ''
  let name = ''
  let data: string[] = []
  const line = (text: string) => {
    if (text === '') {
      if (data.length > 0) on({ name: name || 'message', data: data.join('\n') })
      name = ''
      data = []
      return
    }
    const colon = text.indexOf(':')
    if (colon === 0) return
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') name = value
    if (field === 'data') data.push(value)
  }
  return (piece) => {
    const text = rest + piece
    // A carriage return at the very end may be the first half of a line end.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const lines = whole.split(/\r\n|\n|\r/)
    rest = (lines.pop() ?? '') + text.slice(whole.length)
    for (const each of lines) line(each)
  }
}
