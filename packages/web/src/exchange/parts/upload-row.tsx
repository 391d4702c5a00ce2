import { Button, useSay } from '@sanxin/ui'
import type { ProblemError } from '../../shared/api/index.ts'
import type { Upload } from './upload-queue.ts'
import { uploadQueue } from './use-uploads.ts'

/** A file on its way, or one that did not get there with the reason and what can be done. */
export function UploadRow({ upload }: { upload: Upload }) {
  const say = useSay()
  const { key, file, sent, state, problem } = upload
  const away = say({ zh: '知道了', en: 'Dismiss' })
  return (
    <li>
      <p className="sx-upload-name">{file.name}</p>
      {state === 'waiting' ? <p className="sx-note">{say({ zh: '等着传', en: 'waits to be sent' })}</p> : null}
      {state === 'sending' ? (
        <progress
          aria-label={say({ zh: '在传 {name}', en: 'Sending {name}' }, { name: file.name })}
          max={Math.max(1, file.size)}
          value={sent}
        />
      ) : null}
      {state === 'not-a-table' ? (
        <p className="sx-note">
          {say({ zh: '没有传：这不是表。只收 xlsx 和 csv。', en: 'Not sent: this is no table. Only xlsx and csv are taken.' })}
        </p>
      ) : null}
      {state === 'stopped' && problem ? <p className="sx-refused">{problemWords(problem)}</p> : null}
      {state === 'stopped' || state === 'not-a-table' ? (
        <p>
          {problem && !problem.isRefusal ? (
            <Button small onClick={() => uploadQueue.retry(key)}>
              {say({ zh: '再传一次', en: 'Send again' })}
            </Button>
          ) : null}
          <Button small kind="link" onClick={() => uploadQueue.leave(key)}>
            {away}
          </Button>
        </p>
      ) : null}
    </li>
  )

  function problemWords(problem: ProblemError): string {
    if (problem.code === 'network') return say({ zh: '没有传上去：没有连上。', en: 'Not sent: no connection.' })
    if (problem.status === 413) return say({ zh: '文件太大，请拆开再传。', en: 'The file is too large; split it.' })
    return problem.title || say({ zh: '没有传上去。', en: 'It was not sent.' })
  }
}
