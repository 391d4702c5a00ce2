import type { SourceRowRef, UnitDetail } from '@sanxin/contract/registry'
import type { Area } from '@sanxin/contract/territory'
import { unitKindNames } from '@sanxin/domain/registry'
import { Button, ButtonLink, Columns, NextStep, PageHead, SkeletonRows, Stack, UndoBar, useNavigateTo, useSay } from '@sanxin/ui'
import { useMemo, useState } from 'react'
import { useApi, useCommand } from '../../shared/api/index.ts'
import { useNeighbours } from '../../shared/ledger/index.ts'
import { ProblemRefusal, useKeys, useRecordId, useUrlState } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { HistoryPanel } from '../parts/history-panel.tsx'
import { nextStepOf } from '../parts/next-step.ts'
import { OverrideDialog } from '../parts/override-dialog.tsx'
import { ReasonList } from '../parts/reason-list.tsx'
import { RecordSteps, useRecordCrumbs } from '../parts/record-way.tsx'
import { SourceRows } from '../parts/source-rows.tsx'
import { SplitDialog } from '../parts/split-dialog.tsx'
import { UnitChips } from '../parts/unit-chips.tsx'
import { UnitFacts } from '../parts/unit-facts.tsx'
import { UnitOrganisations } from '../parts/unit-organisations.tsx'
import { UnitPeople } from '../parts/unit-people.tsx'
import { viewOf } from '../parts/unit-views.ts'
import { useLinkingAgain } from '../parts/use-linking-again.ts'

/** One unit: what comes next, facts with who says so, why it is judged so, people, organisations, source rows, history. */
export function UnitPage() {
  const say = useSay()
  const id = useRecordId()
  const { data: detail, error, refetch } = useApi<UnitDetail>(`/api/registry/units/${id}`)
  if (!detail) {
    return (
      <>
        <PageHead crumbs={[{ label: say({ zh: '单位台账', en: 'Units' }), href: '/units' }]} title={say({ zh: '单位', en: 'Unit' })} />
        {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : <SkeletonRows />}
      </>
    )
  }
  return <OneUnit key={id} id={id} detail={detail} />
}

function OneUnit({ id, detail }: { id: string; detail: UnitDetail }) {
  const say = useSay()
  const may = useMay()
  const navigate = useNavigateTo()
  const { state } = useUrlState<{ fact?: string }>()
  const [correcting, setCorrecting] = useState<string>()
  const [splitting, setSplitting] = useState<readonly SourceRowRef[]>()
  const [split, setSplit] = useState<{ rows: number; actId: string }>()
  const undoSplit = useCommand<object, { jobId: number }>()
  const linking = useLinkingAgain(may('linkage.decide'))
  const neighbours = useNeighbours('/api/registry/units', '/units', id)
  const view = neighbours.list ? viewOf(neighbours.list) : undefined
  const crumbs = useRecordCrumbs(neighbours, {
    href: '/units',
    label: say({ zh: '单位台账', en: 'Units' }),
    view: view && view.key !== 'all' ? say(view.label) : undefined,
    unit: say({ zh: '家', en: 'units' }),
  })
  const { previousHref, nextHref } = neighbours
  const open = detail.facts.find(({ field }) => field === state.fact)
  const mayCorrect = open?.overridable === true
  const field = state.fact
  useKeys(
    useMemo(
      () => ({
        j: nextHref ? () => navigate(nextHref) : undefined,
        k: previousHref ? () => navigate(previousHref) : undefined,
        e: mayCorrect ? () => setCorrecting(field) : undefined,
      }),
      [nextHref, previousHref, navigate, mayCorrect, field],
    ),
  )
  const { unit } = detail
  const areas = useApi<Area[]>('/api/territory/areas', {}, { enabled: may('territory.read') }).data
  const community = areas?.find(({ kind, name }) => kind === 'community' && name === unit.communityName)?.id
  const step = nextStepOf(detail, may, community)
  const fact = detail.facts.find((one) => one.field === correcting)
  const where = [unit.streetName, unit.communityName, unit.lineName ? say(unit.lineName) : null, say(unitKindNames[unit.kind])]
  const former =
    detail.formerNames.length > 0
      ? say({ zh: '曾用名 {names}', en: 'formerly {names}' }, { names: detail.formerNames.join(say({ zh: '、', en: ', ' })) })
      : null
  return (
    <>
      <PageHead
        record
        crumbs={crumbs}
        title={unit.name}
        chips={<UnitChips detail={detail} />}
        note={[...where, former].filter(Boolean).join(' · ')}
        actions={
          <RecordSteps
            neighbours={neighbours}
            words={{ previous: say({ zh: '‹ 上一家', en: '‹ Previous' }), next: say({ zh: '下一家 ›', en: 'Next ›' }) }}
          />
        }
      />
      <Stack>
        {split ? (
          <UndoBar
            busy={undoSplit.isPending || linking.waiting}
            onUndo={() =>
              undoSplit.mutate(
                { method: 'POST', path: `/api/linkage/splits/${split.actId}/undo` },
                {
                  onSuccess: () => {
                    setSplit(undefined)
                    linking.begin()
                  },
                },
              )
            }
          >
            {linking.waiting
              ? say({ zh: '已拆出 {count} 行，正在重新连接……', en: '{count} rows split off; being linked again…' }, { count: split.rows })
              : say(
                  {
                    zh: '已拆出 {count} 行，成为另一家单位。两边的行都留着。',
                    en: '{count} rows are a unit of their own. All rows are kept.',
                  },
                  { count: split.rows },
                )}
          </UndoBar>
        ) : null}
        <Columns
          side={
            <>
              <ReasonList detail={detail} />
              <UnitPeople unit={unit} />
              <UnitOrganisations detail={detail} />
              <HistoryPanel timeline={detail.timeline} />
            </>
          }
        >
          {step ? (
            <NextStep
              title={say(step.title, step.facts)}
              why={say(step.why, step.facts)}
              who={unit.communityName ?? unit.streetName ?? undefined}
              action={stepAction(step)}
            />
          ) : null}
          <UnitFacts detail={detail} onCorrect={setCorrecting} />
          <SourceRows rows={detail.rows} onSplit={may('linkage.decide') ? setSplitting : undefined} />
        </Columns>
      </Stack>
      {fact ? <OverrideDialog detail={detail} fact={fact} onClose={() => setCorrecting(undefined)} /> : null}
      {splitting ? (
        <SplitDialog
          unitId={unit.id}
          rows={splitting}
          onClose={() => setSplitting(undefined)}
          onDone={(rows, actId) => {
            setSplitting(undefined)
            setSplit({ rows, actId })
            linking.begin()
          }}
        />
      ) : null}
    </>
  )

  function stepAction({ deed, href, correct }: NonNullable<typeof step>) {
    if (!deed) return undefined
    if (correct) return <Button onClick={() => setCorrecting(correct)}>{say(deed)}</Button>
    return href ? <ButtonLink href={href}>{say(deed)}</ButtonLink> : undefined
  }
}
