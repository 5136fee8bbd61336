import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { catalogue } from '../../../content/rules/index.ts'
import { templates } from '../../../content/templates/index.ts'
import type { Deps } from '../../deps.ts'
import { registerRoute } from '../register.ts'
import { listRules, listTemplates } from './schema.ts'

export function catalogueRoutes(app: FastifyInstance, { now }: Deps): void {
  registerRoute(app, listTemplates, async () => ({
    templates: templates.map(({ id, contentSchema, detailsSchema, examples }) => ({
      id,
      schema: noticeSchema(contentSchema, detailsSchema),
      examples: examples(now()),
    })),
  }))

  registerRoute(app, listRules, async ({ language }) => ({
    rules: catalogue(language).map((rule) => ({
      ...rule,
      languages: rule.languages === 'all' ? rule.languages : [...rule.languages],
      examples: {
        accept: rule.examples.accept.map(({ text }) => text),
        reject: rule.examples.reject.map(({ text }) => text),
      },
    })),
  }))
}

/** The fields of a template as one JSON schema: each language's texts, and what all languages share. */
const noticeSchema = (content: Type.TObject, details: Type.TObject) =>
  Type.Object({
    content: Type.Object(
      {
        fi: Type.Optional(content),
        sv: Type.Optional(content),
        en: Type.Optional(content),
        se: Type.Optional(content),
      },
      { minProperties: 1 },
    ),
    details,
  })
