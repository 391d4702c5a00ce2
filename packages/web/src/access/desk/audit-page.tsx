import type { AuditPage as Page } from '@sanxin/contract/platform/audit'
import type { Bilingual } from '@sanxin/kernel'
import {
  Button,
  Chip,
  EmptyState,
  Ledger,
  type LedgerColumn,
  PageHead,
  Refusal,
  Stack,
  type Tone,
  thousands,
  UndoBar,
  useSay,
} from '@sanxin/ui'
import { useApi, useCommand } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { LedgerFilters } from '../../shared/ledger/index.ts'
import { ProblemRefusal, useUrlState } from '../../shared/screen/index.ts'
import { eventWords, knownEvents, subjectWord } from '../parts/event-words.ts'
import { factWords } from '../parts/fact-words.ts'
import '../parts/access.css'

type Entry = Page['items'][number]

const outcomes: Readonly<Record<Entry['outcome'], Bilingual & { tone: Tone }>> = {
  done: { zh: '✓ 做了', en: '✓ done', tone: 'bamboo' },
  viewed: { zh: '看了', en: 'viewed', tone: 'plain' },
  refused: { zh: '⊘ 被拒', en: '⊘ refused', tone: 'ochre' },
}
const idOf = ({ id }: Entry): string => id

/** Who did what, the latest first; looking here is recorded too. */
export function AuditPage() {
  const say = useSay()
  const format = useFormat()
  const { state, change } = useUrlState<{ event?: string; actor?: string; subjectKind?: string; subjectId?: string; before?: string }>()
  const { event, actor, subjectKind, subjectId, before } = state
  const { data, error, refetch } = useApi<Page>(
    '/api/audit',
    { event, actor, subjectKind, subjectId, before, limit: 50 },
    { keepPrevious: true },
  )
  const verify = useCommand<object, { checked: number; broken: string[] }>([])
  const first = { before: undefined }
  const chips = [
    ...(actor
      ? [
          {
            key: 'actor',
            field: say({ zh: '谁', en: 'Who' }),
            value: data?.items[0]?.actorName ?? actor.slice(-6),
            onRemove: () => change({ actor: undefined, ...first }),
          },
        ]
      : []),
    ...(subjectId
      ? [
          {
            key: 'subject',
            field: say({ zh: '对什么', en: 'About' }),
            value: `${say(subjectWord(subjectKind ?? ''))} …${subjectId.slice(-6)}`,
            onRemove: () => change({ subjectKind: undefined, subjectId: undefined, ...first }),
          },
        ]
      : []),
  ]
  const narrowed = chips.length > 0 || event !== undefined
  const columns: LedgerColumn<Entry>[] = [
    { key: 'at', head: say({ zh: '时间', en: 'When' }), nowrap: true, cell: ({ at }) => format.instant(at) },
    {
      key: 'who',
      head: say({ zh: '谁', en: 'Who' }),
      cell: (entry) => (
        <Button kind="link" small onClick={() => change({ actor: entry.actor, ...first })}>
          {entry.actorName}
        </Button>
      ),
    },
    {
      key: 'event',
      head: say({ zh: '事件', en: 'Event' }),
      cell: (entry) => <span title={entry.event}>{say(eventWords(entry.event))}</span>,
    },
    {
      key: 'outcome',
      head: say({ zh: '结果', en: 'Outcome' }),
      cell: ({ outcome }) => <Chip tone={outcomes[outcome].tone}>{say(outcomes[outcome])}</Chip>,
    },
    {
      key: 'subject',
      head: say({ zh: '对什么', en: 'About' }),
      cell: (entry) =>
        entry.subjectId ? (
          <Button
            kind="link"
            small
            onClick={() => change({ subjectKind: entry.subjectKind ?? undefined, subjectId: entry.subjectId ?? undefined, ...first })}
          >
            {say(subjectWord(entry.subjectKind ?? ''))} …{entry.subjectId.slice(-6)}
          </Button>
        ) : null,
    },
    {
      key: 'facts',
      head: say({ zh: '内容', en: 'Facts' }),
      cell: ({ facts }) => <div className="sx-audit-facts sx-note">{factWords(facts, say)}</div>,
    },
  ]
  return (
    <>
      <PageHead
        title={say({ zh: '审计', en: 'Audit' })}
        note={say({ zh: '最近的在前；来这里看也会记一笔', en: 'the latest first; looking here is recorded too' })}
        actions={
          <Button disabled={verify.isPending} onClick={() => verify.mutate({ method: 'POST', path: '/api/audit/verification' })}>
            {say({ zh: '逐条校验', en: 'Check every entry' })}
          </Button>
        }
      />
      <LedgerFilters
        ledger={{ state: {}, conditions: event ? { event } : {}, change: (changes) => change({ ...changes, ...first }) }}
        specs={[
          { key: 'event', label: { zh: '事件', en: 'Event' }, values: knownEvents.map((value) => ({ value, name: eventWords(value) })) },
        ]}
        more={chips}
        onClear={() => change({ event: undefined, actor: undefined, subjectKind: undefined, subjectId: undefined, ...first })}
      />
      <Stack>
        {verify.error ? <ProblemRefusal problem={verify.error} /> : null}
        {verify.data && verify.data.broken.length === 0 ? (
          <UndoBar>
            {say(
              { zh: '校验了 {count} 条，没有被改过的。', en: '{count} entries checked, none altered.' },
              { count: thousands(verify.data.checked) },
            )}
          </UndoBar>
        ) : null}
        {verify.data && verify.data.broken.length > 0 ? (
          <Refusal
            title={say(
              { zh: '{count} 条和当时写的不一样。', en: '{count} entries are not what was written.' },
              { count: verify.data.broken.length },
            )}
            detail={verify.data.broken.slice(0, 5).join(', ')}
          />
        ) : null}
        {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
        {error && !data ? null : (
          <Ledger
            caption={say({ zh: '审计记录', en: 'Audit trail' })}
            columns={columns}
            rows={data?.items}
            rowKey={idOf}
            empty={
              <EmptyState
                purpose={
                  narrowed
                    ? say({ zh: '没有符合这些条件的记录。', en: 'No entry meets these conditions.' })
                    : say({ zh: '还没有记录。', en: 'No entry yet.' })
                }
              />
            }
            foot={
              before || data?.next ? (
                <div className="sx-page-foot">
                  <div className="sx-paging">
                    {before ? (
                      <Button small onClick={() => change(first)}>
                        {say({ zh: '回到最近', en: 'Back to the latest' })}
                      </Button>
                    ) : null}
                    {data?.next ? (
                      <Button small onClick={() => change({ before: data.next ?? undefined })}>
                        {say({ zh: '更早的 ›', en: 'Earlier ›' })}
                      </Button>
                    ) : null}
                  </div>
                </div>
              ) : null
            }
          />
        )}
      </Stack>
    </>
  )
}
