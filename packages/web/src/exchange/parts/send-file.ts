import type { ImportFile } from '@sanxin/contract/platform/exchange'
import { address, ProblemError } from '../../shared/api/index.ts'
import { currentLanguage } from '../../shared/language/index.ts'
import type { Upload } from './upload-queue.ts'

/** Sends one file as it is and tells how many bytes have gone; `fetch` cannot tell that. */
export function sendFile({ batchId, file, key }: Upload, onSent: (bytes: number) => void): Promise<ImportFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address(`/api/import/batches/${batchId}/files`, { name: file.name }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('idempotency-key', key)
    request.setRequestHeader('accept-language', currentLanguage() === 'zh' ? 'zh-CN' : 'en')
    request.upload.addEventListener('progress', (event) => onSent(event.loaded))
    request.addEventListener('load', () => {
      const body = parse(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body as ImportFile)
      else reject(new ProblemError(request.status, body))
    })
    for (const name of ['error', 'abort', 'timeout']) request.addEventListener(name, () => reject(new ProblemError(0, {})))
    request.send(file)
  })
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
