import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUpload } from './upload.ts'

/** What the server answers, one after another: status, seconds to wait, body. */
let answers: [status: number, retryAfter: string | null, body: object][]
let sent = 0

class FakeRequest {
  upload = {}
  status = 0
  responseText = ''
  onload = () => undefined as void
  #after: string | null = null
  open() {}
  setRequestHeader() {}
  getResponseHeader = () => this.#after
  send() {
    sent++
    const [status, after, body] = answers.shift()!
    this.status = status
    this.#after = after
    this.responseText = JSON.stringify(body)
    queueMicrotask(() => this.onload())
  }
}

const problem = { title: 'Odota', code: 'unavailable', status: 503 }
const media = {
  id: 'm1',
  url: '/media/x.webp',
  type: 'image/webp',
  widthPx: 1,
  heightPx: 1,
  bytes: 1,
  fileName: 'a',
}
const upload = createUpload({ language: () => 'fi', onSignedOut: () => undefined })
const file = new File(['x'], 'a.png')
const noProgress = () => undefined

beforeEach(() => {
  sent = 0
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a picture for which there is no turn yet is sent again by itself, when the server said', async () => {
  answers = [
    [429, '5', { ...problem, code: 'too-many-requests' }],
    [503, '2', problem],
    [201, null, media],
  ]
  const reply = upload(file, noProgress)
  await vi.advanceTimersByTimeAsync(4_900)
  expect(sent).toBe(1)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await reply).toEqual({ ok: true, answer: media })
  expect(sent).toBe(3)
})

test('it is not sent for ever, nor after a long wait, nor when it is refused', async () => {
  answers = Array.from({ length: 9 }, () => [503, '2', problem])
  const tired = upload(file, noProgress)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await tired).toMatchObject({ ok: false })
  expect(sent).toBe(6)
  answers = [[507, '300', problem]]
  expect(await upload(file, noProgress)).toMatchObject({ ok: false })
  answers = [[503, '300', problem]]
  expect(await upload(file, noProgress)).toMatchObject({ ok: false })
  answers = [[422, null, problem]]
  expect(await upload(file, noProgress)).toMatchObject({ ok: false })
  expect(sent).toBe(9)
})
