import Type from 'typebox'
import { Id, UiLanguage } from '../../content/notice/common.ts'
import { route } from '../routes/route.ts'

const query = Type.Object({ lang: Type.Optional(UiLanguage) })

export const homePage = route({
  method: 'GET',
  url: '/',
  access: 'anyone',
  summary: 'What this is, for organisations (HTML)',
  query,
  strayQuery: 'dropped',
  answers: { 200: Type.Any() },
})

export const rulesPage = route({
  method: 'GET',
  url: '/rules',
  access: 'anyone',
  summary: 'All rules with examples, and each centre’s requirements (HTML)',
  query,
  strayQuery: 'dropped',
  answers: { 200: Type.Any() },
})

export const centrePage = route({
  method: 'GET',
  url: '/c/:id',
  access: 'anyone',
  summary: 'A centre and what is on its screens now (HTML)',
  params: Type.Object({ id: Id }),
  query,
  strayQuery: 'dropped',
  answers: { 200: Type.Any() },
})
