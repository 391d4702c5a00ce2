import type { ImportFile } from '@sanxin/contract/platform/exchange'
import { Chip, FileDrop, Panel, QueueList, useLanguage, useSay } from '@sanxin/ui'
import { fileLook, needsPerson } from './file-look.ts'
import type { Upload } from './upload-queue.ts'
import { UploadRow } from './upload-row.tsx'

interface FileListProps {
  files: readonly ImportFile[]
  uploads: readonly Upload[]
  current: string | undefined
  hrefOf: (file: ImportFile) => string
  /** Absent when no more files are taken. */
  onFiles?: (files: File[]) => void
}

/** The files of a batch: what each was taken for, how many rows it has, or what is wrong with it. */
export function FileList({ files, uploads, current, hrefOf, onFiles }: FileListProps) {
  const say = useSay()
  const language = useLanguage()
  const waiting = onFiles ? files.filter(needsPerson).length : 0
  const count = files.length + uploads.filter(({ state }) => state !== 'not-a-table').length
  return (
    <div id="files" className="sx-import-files">
      <Panel
        flush
        title={say(count === 1 ? { zh: '1 个文件', en: '1 file' } : { zh: '{count} 个文件', en: '{count} files' }, { count })}
        note={noteWords()}
        foot={
          onFiles ? (
            <FileDrop label={say({ zh: '再加文件', en: 'Add files' })} onFiles={onFiles}>
              {say({ zh: '还有表？拖到这里', en: 'More rosters? Drop them here' })}
            </FileDrop>
          ) : undefined
        }
      >
        <QueueList
          label={say({ zh: '文件', en: 'Files' })}
          current={current}
          items={files.map((file) => {
            const look = fileLook(file, onFiles !== undefined)
            const word = say(look.text, look.facts)
            return {
              key: file.id,
              title: file.name,
              second: file.problem ? (
                <span className="sx-refused">{file.problem[language]}</span>
              ) : (
                (file.kindName?.[language] ?? undefined)
              ),
              mark: look.tone ? <Chip tone={look.tone}>{word}</Chip> : word,
              href: hrefOf(file),
            }
          })}
        />
        {uploads.length > 0 ? (
          <ul className="sx-uploads" aria-label={say({ zh: '还没传完的', en: 'Not sent yet' })}>
            {uploads.map((upload) => (
              <UploadRow key={upload.key} upload={upload} />
            ))}
          </ul>
        ) : null}
      </Panel>
    </div>
  )

  function noteWords(): string | undefined {
    if (!onFiles || files.length === 0 || files.some(({ state }) => state === 'uploaded' || state === 'staging')) return undefined
    if (waiting === 0) return say({ zh: '都认出来了', en: 'all recognised' })
    return say({ zh: '{waiting} 个要看一眼', en: '{waiting} to look at' }, { waiting })
  }
}
