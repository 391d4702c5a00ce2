import type { ColumnMapping, ImportFile, RosterKindInfo, SheetRecognition } from '@sanxin/contract/platform/exchange'
import { Button, CheckField, type Choice, ConfidenceBar, InlineSelect, Ledger, Panel, Refusal, useLanguage, useSay } from '@sanxin/ui'
import { type ReactNode, useMemo, useState } from 'react'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { columnsForKind, inOrderOfDoubt, lackingNames, lookOf, unsureColumns } from './mapping-order.ts'
import { useMappingDraft } from './use-mapping-draft.ts'

interface MappingPanelProps {
  file: ImportFile
  sheet: SheetRecognition
  kinds: readonly RosterKindInfo[]
  mayChange: boolean
  /** Tabs of the sheets, where the file has several. */
  sheets?: ReactNode
  onSetAside?: () => void
}

/** What each column of a sheet is taken for, the doubtful first; every proposal can be changed. */
export function MappingPanel({ file, sheet, kinds, mayChange, sheets, onSetAside }: MappingPanelProps) {
  const say = useSay()
  const language = useLanguage()
  const draft = useMappingDraft(file, sheet)
  // Rows keep their places while they are being changed.
  const [order] = useState(() => inOrderOfDoubt(sheet.columns).map(({ column }) => column))
  const columns = order.flatMap((at) => draft.columns.find(({ column }) => column === at) ?? [])
  const kind = kinds.find(({ code }) => code === sheet.kind)
  const fields = useMemo<Choice[]>(
    () => [
      { value: '', label: say({ zh: '不导入', en: 'not imported' }) },
      ...(kind?.fields ?? []).map(({ code, name }) => ({ value: code, label: name[language] })),
    ],
    [kind, language, say],
  )
  const lacking = lackingNames(draft.columns, kind)
  const doubtful = unsureColumns({ ...sheet, columns: draft.columns })
  const title = (column: ColumnMapping) => column.title || say({ zh: '第 {at} 列', en: 'Column {at}' }, { at: column.column + 1 })
  return (
    <div id="mapping" className="sx-import-mapping">
      <Panel
        flush
        title={say({ zh: '对列', en: 'Columns' })}
        note={noteWords()}
        aside={
          mayChange ? (
            <CheckField
              label={say({ zh: '记住改的对法', en: 'Remember changes' })}
              checked={draft.remember}
              onChecked={draft.setRemember}
            />
          ) : undefined
        }
        foot={footWords()}
      >
        {sheets}
        <div className="sx-import-kind">
          <span>{say({ zh: '这是', en: 'This is' })}</span>
          {mayChange ? (
            <InlineSelect
              label={say({ zh: '表的种类', en: 'Kind of roster' })}
              value={sheet.kind ?? ''}
              look={sheet.kind === null}
              choices={[
                ...(sheet.kind === null ? [{ value: '', label: say({ zh: '没认出来，请选', en: 'not recognised, choose' }) }] : []),
                ...kinds.map(({ code, name }) => ({ value: code, label: name[language] })),
              ]}
              onValue={(code) => {
                const chosen = kinds.find((one) => one.code === code)
                if (chosen) draft.setKind(code, columnsForKind(sheet.columns, chosen))
              }}
            />
          ) : (
            <b>{kind?.name[language] ?? say({ zh: '没认出来的表', en: 'a roster that was not recognised' })}</b>
          )}
          {sheet.kind === null ? null : <ConfidenceBar share={sheet.confidence} look={sheet.confidence < 0.5} />}
          {draft.isSending ? <span className="sx-note">{say({ zh: '在按新的对法重读', en: 'reading again' })}</span> : null}
        </div>
        {lacking.length > 0 ? (
          <Refusal
            title={say({ zh: '还认不出每一行说的是谁。', en: 'It is not known yet whom each row is about.' })}
            detail={say(
              { zh: '{names}，至少要对上一列。', en: 'At least one column has to be: {names}.' },
              { names: lacking.map((name) => name[language]).join(language === 'zh' ? '、' : ', ') },
            )}
          />
        ) : null}
        {draft.problem ? <ProblemRefusal problem={draft.problem} /> : null}
        {sheet.kind === null ? null : (
          <Ledger
            caption={say({ zh: '列和字段', en: 'Columns and fields' })}
            rows={columns}
            rowKey={({ column }) => String(column)}
            changed={
              mayChange ? new Set(columns.filter((column) => lookOf(column) === 'unsure').map(({ column }) => String(column))) : undefined
            }
            columns={[
              { key: 'title', head: say({ zh: '文件里的列', en: 'Column in the file' }), cell: title },
              {
                key: 'samples',
                head: say({ zh: '头几个值', en: 'First values' }),
                cell: ({ samples }) => <span className="sx-import-samples">{samples.filter((sample) => sample !== '').join(' / ')}</span>,
              },
              {
                key: 'field',
                head: say({ zh: '对到台账的', en: 'Goes to' }),
                cell: (column) =>
                  mayChange ? (
                    <InlineSelect
                      label={say({ zh: '{title} 对到', en: '{title} goes to' }, { title: title(column) })}
                      value={column.field ?? ''}
                      choices={fields}
                      look={lookOf(column) === 'unsure'}
                      onValue={(field) => draft.setField(column.column, field === '' ? null : field)}
                    />
                  ) : (
                    fields.find(({ value }) => value === (column.field ?? ''))?.label
                  ),
              },
              { key: 'confidence', head: say({ zh: '把握', en: 'Sure' }), cell: confidence },
            ]}
          />
        )}
      </Panel>
    </div>
  )

  function confidence(column: ColumnMapping) {
    switch (lookOf(column)) {
      case 'unknown':
        return <span className="sx-note">{say({ zh: '台账没有', en: 'no field' })}</span>
      case 'left-out':
        return null
      default:
        if (column.decidedBy === 'person') return <span className="sx-note">{say({ zh: '人定的', en: 'by hand' })}</span>
        return <ConfidenceBar share={column.confidence} look={mayChange && lookOf(column) === 'unsure'} />
    }
  }

  function noteWords(): string | undefined {
    if (sheet.kind === null || !mayChange) return undefined
    if (doubtful > 0) return say({ zh: '{doubtful} 列请看一眼', en: '{doubtful} to look at' }, { doubtful })
    return say({ zh: '都对上了', en: 'all settled' })
  }

  function footWords() {
    const kept = draft.columns.filter(({ field }) => field === null)
    const words =
      kept.length > 0
        ? say({ zh: '{count} 列照原样留底，不进台账。', en: '{count} columns are kept as they are and not used.' }, { count: kept.length })
        : undefined
    if (!words && !onSetAside) return undefined
    return (
      <>
        {words ? <span>{words}</span> : null}
        {onSetAside ? (
          <Button small onClick={onSetAside}>
            {say({ zh: '不导这个文件', en: 'Leave this file out' })}
          </Button>
        ) : null}
      </>
    )
  }
}
