import type { TemplateId } from '../notice/notice.ts'
import { activity } from './activity/index.ts'
import { announcement } from './announcement/index.ts'
import { event } from './event/index.ts'
import type { Template } from './template.ts'

/** All templates, in the order in which the form offers them. */
export const templates: readonly Template[] = [event, activity, announcement]

const byId: Record<TemplateId, Template> = { event, activity, announcement }

/** The template of a notice. */
export const templateOf = (id: TemplateId): Template => byId[id]
