import type { Media } from '../server/routes/media/schema.ts'
import { uploadMedia } from '../server/routes/media/schema.ts'
import { ownProblem, replyOf, type ClientSettings, type Reply, type Upload } from './api.ts'

/** Sends a picture. XMLHttpRequest, because fetch tells nothing of the progress of what it sends. */
export function createUpload(settings: Pick<ClientSettings, 'language' | 'onSignedOut'>): Upload {
  return (file, onProgress, signal) =>
    new Promise<Reply<Media>>((resolve) => {
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
        resolve(replyOf(uploadMedia, request.status, request.responseText))
      }
      request.onerror = () => resolve({ ok: false, problem: ownProblem('network') })
      request.onabort = () => resolve({ ok: false, problem: ownProblem('aborted') })
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
