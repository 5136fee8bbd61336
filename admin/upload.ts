import type { Media } from '../server/routes/media/schema.ts'
import { uploadMedia } from '../server/routes/media/schema.ts'
import { ownProblem, replyOf, type ClientSettings, type Reply, type Upload } from './api.ts'

/** How often a picture is sent again by itself when the server asks to come again later. */
const mostTries = 6
/** A server that asks for more patience than this is told of to the writer; seconds. */
const longestWait = 30

/** A try that the server asked to make again, in so many seconds. */
type Tried = { reply: Reply<Media>; again: number | null }

/**
 * Sends a picture. XMLHttpRequest, because fetch tells nothing of the progress of what it sends. While the server has no turn for it,
 * it is sent again by itself: the writer does nothing.
 */
export function createUpload(settings: Pick<ClientSettings, 'language' | 'onSignedOut'>): Upload {
  const once = sendOnce(settings)
  return async (file, onProgress, signal) => {
    for (let tries = 1; ; tries++) {
      const { reply, again } = await once(file, onProgress, signal)
      if (again === null || again > longestWait || tries >= mostTries || signal?.aborted) return reply
      await new Promise((go) => setTimeout(go, again * 1000))
    }
  }
}

function sendOnce(settings: Pick<ClientSettings, 'language' | 'onSignedOut'>) {
  return (file: File, onProgress: (share: number) => void, signal?: AbortSignal) =>
    new Promise<Tried>((resolve) => {
      const end = (reply: Reply<Media>, again: number | null = null) => resolve({ reply, again })
      const request = new XMLHttpRequest()
      const body = new FormData()
      body.append('file', file, file.name)
      request.open(uploadMedia.method, uploadMedia.url)
      request.setRequestHeader('accept', 'application/json')
      request.setRequestHeader('accept-language', settings.language())
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) onProgress(event.loaded / event.total)
      }
      request.onload = () => {
        if (request.status === 401) settings.onSignedOut()
        const later = [429, 503].includes(request.status)
          ? Number(request.getResponseHeader('retry-after'))
          : 0
        end(replyOf(uploadMedia, request.status, request.responseText), later > 0 ? later : null)
      }
      request.onerror = () => end({ ok: false, problem: ownProblem('network') })
      request.onabort = () => end({ ok: false, problem: ownProblem('aborted') })
      signal?.addEventListener('abort', () => request.abort())
      request.send(body)
    })
}

/** Why a file cannot be a picture of ours, seen before it is sent; null where it may be. The server decides by content. */
export function refusedBeforeUpload(
  file: Pick<File, 'name' | 'type' | 'size'>,
  maxBytes: number,
): 'heic' | 'document' | 'video' | 'svg' | 'too-big' | null {
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (['heic', 'heif'].includes(ending) || /hei[cf]/.test(file.type)) return 'heic'
  if (['pdf', 'doc', 'docx', 'ppt', 'pptx', 'odt', 'odp'].includes(ending)) return 'document'
  if (file.type.startsWith('video/')) return 'video'
  if (ending === 'svg' || file.type === 'image/svg+xml') return 'svg'
  return file.size > maxBytes ? 'too-big' : null
}
