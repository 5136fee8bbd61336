/** The code as typed from a screen across the room: without spaces and dashes, in capitals. */
export const cleanCode = (typed: string): string => typed.replace(/[^a-z0-9]/gi, '').toUpperCase()
