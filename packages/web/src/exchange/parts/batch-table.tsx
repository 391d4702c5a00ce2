import type { BatchSummary } from '@sanxin/contract/platform/exchange'
import { AppLink, Chip, EmptyState, Ledger, NumberLink, Panel, useNavigateTo, useSay } from '@sanxin/ui'
import { useFormat } from '../../shared/format/index.ts'
import { batchStates } from './batch-words.ts'

/** The batches, the newest first; every number opens the batch that it counts. */
export function BatchTable({ batches }: { batches: readonly BatchSummary[] }) {
  const say = useSay()
  const format = useFormat()
  const navigate = useNavigateTo()
  const page = ({ id }: BatchSummary) => `/import/${id}`
  const name = ({ number, label }: BatchSummary) => label || say({ zh: '第 {number} 批', en: 'Batch {number}' }, { number })
  return (
    <Panel flush title={say({ zh: '导入过的', en: 'Batches' })}>
      <Ledger
        caption={say({ zh: '导入过的各批', en: 'Batches' })}
        rows={batches}
        rowKey={({ id }) => id}
        onOpen={(batch) => navigate(page(batch))}
        empty={
          <EmptyState
            purpose={say({
              zh: '还没有导入过。把部门送来的表拖进来就行。',
              en: 'Nothing has been imported yet. Drop the departments’ rosters above.',
            })}
          />
        }
        columns={[
          {
            key: 'name',
            head: say({ zh: '批次', en: 'Batch' }),
            cell: (batch) => (
              <>
                <AppLink href={page(batch)}>{name(batch)}</AppLink>
                {batch.label ? (
                  <span className="sx-note"> {say({ zh: '第 {number} 批', en: 'batch {number}' }, { number: batch.number })}</span>
                ) : null}
              </>
            ),
          },
          {
            key: 'state',
            head: say({ zh: '进展', en: 'State' }),
            cell: ({ state }) => <Chip tone={batchStates[state].tone}>{say(batchStates[state])}</Chip>,
          },
          {
            key: 'files',
            head: say({ zh: '文件', en: 'Files' }),
            numeric: true,
            cell: (batch) => count(batch.files, page(batch), say({ zh: '文件', en: 'Files' })),
          },
          {
            key: 'read',
            head: say({ zh: '读到行', en: 'Rows read' }),
            numeric: true,
            cell: (batch) => count(batch.read, page(batch), say({ zh: '读到行', en: 'Rows read' })),
          },
          {
            key: 'accepted',
            head: say({ zh: '收下', en: 'Taken' }),
            numeric: true,
            cell: (batch) => count(batch.accepted, page(batch), say({ zh: '收下', en: 'Taken' })),
          },
          {
            key: 'refused',
            head: say({ zh: '拒收', en: 'Refused' }),
            numeric: true,
            cell: (batch) => count(batch.refused, `${page(batch)}?show=refused`, say({ zh: '拒收', en: 'Refused' })),
          },
          { key: 'who', head: say({ zh: '谁导的', en: 'By' }), nowrap: true, cell: ({ createdBy }) => createdBy },
          { key: 'when', head: say({ zh: '时间', en: 'When' }), nowrap: true, cell: ({ createdAt }) => format.instant(createdAt) },
        ]}
      />
    </Panel>
  )
}

const count = (value: number, href: string, label: string) => (value === 0 ? '0' : <NumberLink value={value} href={href} label={label} />)
