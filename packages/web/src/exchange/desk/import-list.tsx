import type { BatchSummary } from '@sanxin/contract/platform/exchange'
import { FileDrop, PageHead, Panel, Refusal, SkeletonRows, Stack, thousands, useSay } from '@sanxin/ui'
import { useApi } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay, useSession } from '../../shared/session/index.ts'
import { BatchTable } from '../parts/batch-table.tsx'
import { OwnDistrict } from '../parts/own-district.tsx'
import { useBeginBatch } from '../parts/use-begin-batch.ts'
import { useOwnDistrict } from '../parts/use-own-district.ts'
import '../parts/exchange.css'

const words = {
  drop: { zh: '把部门送来的表拖进来就行', en: 'Drop the rosters as the departments sent them' },
  first: { zh: '还没有单位。把部门送来的表拖进来就行', en: 'No units yet. Drop the rosters as the departments sent them' },
}

const isBusy = ({ state }: BatchSummary): boolean => state === 'running' || state === 'previewing' || state === 'open'

/** The importer: what was imported, and the place where new rosters are dropped. */
export function ImportList() {
  const say = useSay()
  const format = useFormat()
  const may = useMay()
  const session = useSession()
  const { begin, noTables, isPending, problem } = useBeginBatch()
  const switching = useOwnDistrict().stage !== 'resting'
  const { data, error, refetch } = useApi<BatchSummary[]>(
    '/api/import/batches',
    {},
    { refreshMs: (batches) => (batches?.some(isBusy) ? 3_000 : false) },
  )
  const firstUse = data?.length === 0 && !session.demo
  const last = data?.find(({ finishedAt }) => finishedAt !== null)
  return (
    <div className="sx-import">
      <PageHead
        crumbs={[{ label: say({ zh: '摸底', en: 'Find' }) }]}
        title={say({ zh: '资料导入', en: 'Import' })}
        note={
          last
            ? say(
                { zh: '{count} 批，最近一批 {at} 导完', en: 'batches: {count}, the last finished {at}' },
                { count: thousands(data?.length ?? 0), at: format.instant(last.finishedAt) },
              )
            : undefined
        }
      />
      <Stack>
        {switching || (session.demo && may('import.run')) ? <OwnDistrict /> : null}
        {may('import.run') && !session.demo && !switching ? (
          <div className="sx-import-drop">
            <FileDrop folders disabled={isPending} label={say({ zh: '选要导入的表', en: 'Choose rosters to import' })} onFiles={begin}>
              <b>{say(firstUse ? words.first : words.drop)}</b>
              <span className="sx-note">
                {say({
                  zh: 'xlsx 和 csv，几个文件或整个文件夹都行。表头在第几行、列叫什么名，不用先改。导入前先看影响。',
                  en: 'xlsx and csv, several files or a whole folder. Titles and columns need no tidying; you see the effect before anything changes.',
                })}
              </span>
            </FileDrop>
          </div>
        ) : null}
        {noTables.length > 0 ? (
          <Refusal
            title={say({ zh: '没有能导入的表。', en: 'There is no roster among these.' })}
            detail={say(
              { zh: '只收 xlsx 和 csv。没有收：{names}', en: 'Only xlsx and csv are taken. Not taken: {names}' },
              { names: noTables.slice(0, 5).join(say({ zh: '、', en: ', ' })) },
            )}
          />
        ) : null}
        {problem ? <ProblemRefusal problem={problem} /> : null}
        {error && !switching ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
        {data === undefined && !error && !switching ? (
          <Panel flush title={say({ zh: '导入过的', en: 'Batches' })}>
            <SkeletonRows rows={4} />
          </Panel>
        ) : null}
        {data && !firstUse && !switching ? <BatchTable batches={data} /> : null}
      </Stack>
    </div>
  )
}
