import { effect, signal } from '@preact/signals'
import { uiLanguages, type UiLanguage } from '../content/notice/common.ts'
import { en } from './messages/en.ts'
import { fi, type Messages } from './messages/fi.ts'
import { sv } from './messages/sv.ts'
import { recall, remember } from './ui/keep.ts'

export const catalogues: Record<UiLanguage, Messages> = { fi, sv, en }
const key = 'aulataulu.language'

/**
 * Finnish unless chosen otherwise, Swedish where the browser speaks it. An English browser says little of its user in
 * Finland: old laptops often come with one.
 */
export function firstLanguage(chosen: string | null, browser: readonly string[]): UiLanguage {
  const known = uiLanguages.find((language) => language === chosen)
  if (known) return known
  return browser[0]?.toLowerCase().startsWith('sv') ? 'sv' : 'fi'
}

export const language = signal<UiLanguage>(firstLanguage(recall(key), globalThis.navigator?.languages ?? []))

export function chooseLanguage(next: UiLanguage) {
  language.value = next
  remember(key, next)
}

/** The texts in the language of the user interface. Read inside a component it follows the language switch. */
export const messages = (): Messages => catalogues[language.value]

/** Keeps `<html lang>` true. */
export const followLanguage = (): (() => void) =>
  effect(() => {
    document.documentElement.lang = language.value
  })
