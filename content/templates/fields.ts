import type { FieldName, FieldSpec } from './template.ts'
import { topics } from './topics.ts'

/** Fields that several templates share. The slide, not `maxLength`, is what bounds a text: see the rule `fits`. */

export const title: FieldSpec = {
  name: 'title',
  in: 'content',
  control: 'line',
  required: true,
  maxLength: 80,
  role: 'title',
  onSlide: true,
}

/** Two to five short lines. */
export const text: FieldSpec = {
  name: 'text',
  in: 'content',
  control: 'text',
  required: true,
  maxLength: 500,
  role: 'text',
  onSlide: true,
}

const line = (name: FieldName, maxLength: number): FieldSpec => ({
  name,
  in: 'content',
  control: 'line',
  required: true,
  maxLength,
  role: 'line',
  onSlide: true,
})

export const when = line('when', 80)
export const where = line('where', 120)
export const price = line('price', 80)
export const contact = line('contact', 120)

/** How a professional refers a client. Not on the slide. */
export const professionals: FieldSpec = {
  name: 'professionals',
  in: 'content',
  control: 'text',
  required: false,
  maxLength: 1000,
  role: 'text',
  onSlide: false,
}

const civilTime = (name: FieldName): FieldSpec => ({
  name,
  in: 'details',
  control: 'date-time',
  required: true,
  maxLength: 16,
  role: 'line',
  onSlide: true,
})

export const starts = civilTime('starts')
export const ends = civilTime('ends')

export const link: FieldSpec = {
  name: 'link',
  in: 'details',
  control: 'link',
  required: false,
  maxLength: 200,
  role: 'line',
  onSlide: true,
}

export const topic: FieldSpec = {
  name: 'topic',
  in: 'details',
  control: 'choice',
  choices: topics,
  required: true,
  maxLength: 40,
  role: 'line',
  onSlide: true,
}
