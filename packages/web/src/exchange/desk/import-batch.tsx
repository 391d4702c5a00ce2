import type { ImportBatch as Batch, RosterKindInfo } from '@sanxin/contract/platform/exchange'
import { Columns, EmptyState, FileDrop, PageHead, Panel, SkeletonRows, Steps, thousands, useLanguage, useSay } from '@sanxin/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { ProblemRefusal, useRecordId, useUrlState } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { isMoving, isOpen, isWatched } from '../parts/batch-state.ts'
import { batchSteps } from '../parts/batch-steps.ts'
import { ChangeDrawer } from '../parts/change-drawer.tsx'
import { EffectPanel } from '../parts/effect-panel.tsx'
import { FileDetail } from '../parts/file-detail.tsx'
import { FileList } from '../parts/file-list.tsx'
import { needsPerson } from '../parts/file-look.ts'
import { shownSheet } from '../parts/shown-sheet.ts'
import { sortDropped } from '../parts/sort-dropped.ts'
import { onItsWay, uploadQueue, useUploads } from '../parts/use-uploads.ts'
import '../parts/exchange.css'

/** One batch: its files, how their columns are read, and what importing them does. */
export function ImportBatch() {
  const say = useSay()
  const language = useLanguage()
  const format = useFormat()
  const id = useRecordId()
  const mayRun = useMay()('import.run')
  const { state, href } = useUrlState<{ file?: string; sheet?: string }>()
  const uploads = useUploads(id)
  const sending = uploads.some(onItsWay)
  const kinds = useApi<RosterKindInfo[]>('/api/import/kinds').data ?? []
  const {
    data: batch,
    error,
    refetch,
  } = useApi<Batch>(`/api/import/batches/${id}`, {}, { refreshMs: (now) => (sending || (now && isWatched(now)) ? 1_000 : false) })
  useFreshFigures(batch?.state)
  const firstLooked = useFirstLooked(batch)
  // A file that has arrived shows at once, not at the next look.
  const waiting = uploads.length
  useEffect(() => {
    if (waiting >= 0) void refetch()
  }, [waiting, refetch])
  if (error && !batch) return <ProblemRefusal problem={error} onRetry={() => refetch()} />
  if (!batch) return <SkeletonRows />
  const { files } = batch
  const file = files.find((one) => one.id === (state.file ?? firstLooked)) ?? files[0]
  const mayChange = mayRun && isOpen(batch)
  const add = (chosen: File[]) => uploadQueue.add(id, sortDropped(chosen))
  const day = say({ zh: '{day} 第 {number} 批', en: '{day}, batch {number}' }, { day: format.day(batch.createdAt), number: batch.number })
  return (
    <div className="sx-import">
      <PageHead
        crumbs={[
          { label: say({ zh: '摸底', en: 'Find' }) },
          { label: say({ zh: '资料导入', en: 'Import' }), href: '/import' },
          { label: batch.label || day },
        ]}
        title={file?.name ?? day}
        note={file ? noteWords() : undefined}
        actions={
          <Steps
            label={say({ zh: '步骤', en: 'Steps' })}
            steps={batchSteps(batch).map(({ label, state: how, anchor }) => ({
              label: say(label),
              state: how,
              href: how === 'later' ? undefined : anchor,
            }))}
          />
        }
      />
      <Columns
        wide
        left={
          <FileList
            files={files}
            uploads={uploads}
            current={file?.id}
            hrefOf={(one) => href({ file: one.id, sheet: undefined })}
            onFiles={mayChange && files.length > 0 ? add : undefined}
          />
        }
        side={<EffectPanel batch={batch} mayRun={mayRun} onRefused={() => void refetch()} />}
      >
        {file ? <FileDetail batchId={id} file={file} kinds={kinds} mayChange={mayChange && file.state !== 'set-aside'} /> : noFiles()}
      </Columns>
      {batch.effect ? <ChangeDrawer batchId={id} effect={batch.effect} files={files} /> : null}
    </div>
  )

  function noFiles() {
    if (sending) {
      return (
        <Panel title={say({ zh: '在传文件', en: 'Sending files' })}>
          <EmptyState
            purpose={say({
              zh: '传完一个认一个。传的时候别关窗口。',
              en: 'Each file is recognised as it arrives. Keep this window open meanwhile.',
            })}
          />
        </Panel>
      )
    }
    return mayChange ? (
      <FileDrop folders label={say({ zh: '选要导入的表', en: 'Choose rosters to import' })} onFiles={add}>
        <b>{say({ zh: '把部门送来的表拖进来就行', en: 'Drop the rosters as the departments sent them' })}</b>
      </FileDrop>
    ) : (
      <EmptyState purpose={say({ zh: '这一批没有文件。', en: 'This batch has no files.' })} />
    )
  }

  function noteWords(): string | undefined {
    const sheet = file && shownSheet(file, state.sheet)
    if (!file || !sheet) return undefined
    const parts = [
      file.kindName?.[language],
      sheet.headerRow ? say({ zh: '表头在第 {row} 行', en: 'titles in row {row}' }, { row: sheet.headerRow }) : undefined,
      say({ zh: '{count} 行', en: '{count} rows' }, { count: thousands(sheet.dataRows) }),
    ].filter((part) => part !== undefined)
    const skipped =
      sheet.skippedRows > 0
        ? say(
            { zh: '，另有 {count} 行空白或说明已略过', en: ', {count} blank or note rows skipped' },
            { count: thousands(sheet.skippedRows) },
          )
        : ''
    return parts.join(' · ') + skipped
  }
}

/** The file that is shown until the reader chooses one: the first that needs somebody, settled once all are read so that nothing jumps. */
function useFirstLooked(batch: Batch | undefined): string | undefined {
  const [id, setId] = useState<string>()
  const settled = batch !== undefined && !isMoving(batch) && batch.files.length > 0
  useEffect(() => {
    if (settled) setId((now) => now ?? (batch.files.find(needsPerson) ?? batch.files[0])?.id)
  }, [settled, batch])
  return id
}

/** When an import finishes, every figure of the desk is asked again. */
function useFreshFigures(state: Batch['state'] | undefined): void {
  const client = useQueryClient()
  const before = useRef(state)
  useEffect(() => {
    if (before.current === 'running' && state === 'done') void client.invalidateQueries()
    before.current = state
  }, [state, client])
}
