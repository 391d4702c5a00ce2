import type { ImportFile, RosterKindInfo } from '@sanxin/contract/platform/exchange'
import { Button, EmptyState, JobRow, Panel, Refusal, useLanguage, useSay, ViewTabs } from '@sanxin/ui'
import { useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal, useUrlState } from '../../shared/screen/index.ts'
import { progressSteps, rows } from './batch-words.ts'
import { MappingPanel } from './mapping-panel.tsx'
import { shownSheet } from './shown-sheet.ts'

interface FileDetailProps {
  batchId: string
  file: ImportFile
  kinds: readonly RosterKindInfo[]
  mayChange: boolean
}

/** The chosen file: its columns, or why it is not taken and what to do. */
export function FileDetail({ batchId, file, kinds, mayChange }: FileDetailProps) {
  const say = useSay()
  const language = useLanguage()
  const { state, href } = useUrlState<{ sheet?: string }>()
  const aside = useCommand(['/api/import/batches'])
  const setAside = () => aside.mutate({ method: 'DELETE', path: `/api/import/batches/${batchId}/files/${file.id}` })
  const sheet = shownSheet(file, state.sheet)
  const leaveOut = mayChange ? (
    <Button small disabled={aside.isPending} onClick={setAside}>
      {say({ zh: '不导这个文件', en: 'Leave this file out' })}
    </Button>
  ) : undefined
  if (file.state === 'refused') {
    return (
      <Panel title={file.name} foot={leaveOut}>
        <Refusal
          title={file.problem?.[language] ?? say({ zh: '这个文件读不了。', en: 'This file cannot be read.' })}
          detail={say({
            zh: '别的文件不受影响。改好以后，拖到左边的文件列表里就行。',
            en: 'The other files are not affected. Once it is mended, drop it on the list at the left.',
          })}
        />
      </Panel>
    )
  }
  if (!sheet) {
    if (file.state === 'staged' || file.state === 'unrecognised') {
      return (
        <Panel title={file.name} foot={leaveOut}>
          <EmptyState purpose={say({ zh: '这个文件里没有名册。', en: 'There is no roster in this file.' })} />
        </Panel>
      )
    }
    return (
      <Panel title={file.name}>
        <JobRow title={say(progressSteps.reading)} done={file.read} unit={say(rows)} />
      </Panel>
    )
  }
  return (
    <>
      {aside.error ? <ProblemRefusal problem={aside.error} /> : null}
      {file.state === 'unrecognised' ? (
        <Refusal
          title={say({ zh: '没认出这是什么表，先不导入。', en: 'It is not clear what this roster is; it is not imported.' })}
          detail={say({ zh: '在下面选它的种类，或者不导这个文件。', en: 'Choose its kind below, or leave the file out.' })}
        />
      ) : null}
      <MappingPanel
        key={`${file.id}/${sheet.sheet}/${sheet.kind}/${sheet.columns.length}`}
        file={file}
        sheet={sheet}
        kinds={kinds}
        mayChange={mayChange}
        onSetAside={mayChange && !aside.isPending ? setAside : undefined}
        sheets={
          file.sheets.length > 1 ? (
            <ViewTabs
              current={sheet.sheet}
              tabs={file.sheets.map((one) => ({ key: one.sheet, label: one.sheet, count: one.dataRows, href: href({ sheet: one.sheet }) }))}
            />
          ) : undefined
        }
      />
    </>
  )
}
