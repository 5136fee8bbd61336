import type { UiLanguage } from '../../content/notice/common.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { ProblemTexts } from './shape.ts'
import { sv } from './sv.ts'

export const problemTexts: Record<UiLanguage, ProblemTexts> = { fi, sv, en }
