import type { MessageParams } from '../notice/finding.ts'
import type { MessageText } from './rule.ts'

const filled = (text: string, params: MessageParams) =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in params ? String(params[name]) : whole))

/** A message of two sentences; "{words}" stands for the finding's parameter of that name. */
export const say =
  (what: string, how: string) =>
  (params: MessageParams): MessageText => ({ what: filled(what, params), how: filled(how, params) })
