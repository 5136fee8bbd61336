import Type from 'typebox'
import { NoticeContent, TemplateId } from '../../../content/notice/notice.ts'
import { route } from '../route.ts'

export const listTemplates = route({
  method: 'GET',
  url: '/api/templates',
  access: 'anyone',
  summary: 'Templates: JSON schema of the fields, and examples that can be handed in as they are once dated',
  answers: {
    200: Type.Object({
      templates: Type.Array(
        Type.Object({
          id: TemplateId,
          schema: Type.Any({ description: 'JSON Schema of {content: {language: fields}, details}' }),
          examples: Type.Array(NoticeContent),
        }),
      ),
    }),
  },
})

export const listRules = route({
  method: 'GET',
  url: '/api/rules',
  access: 'anyone',
  summary:
    'The rule catalogue: name, reason, severities, languages, examples and sources, in the caller’s language',
  answers: {
    200: Type.Object({
      rules: Type.Array(
        Type.Object({
          id: Type.String(),
          group: Type.String(),
          name: Type.String(),
          why: Type.String(),
          severities: Type.Array(Type.String()),
          languages: Type.Union([Type.Array(Type.String()), Type.Literal('all')]),
          sources: Type.Array(Type.Object({ title: Type.String(), url: Type.Optional(Type.String()) })),
          examples: Type.Object({
            accept: Type.Array(Type.String()),
            reject: Type.Array(Type.String()),
          }),
        }),
      ),
    }),
  },
})
