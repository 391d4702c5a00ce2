import {
  Button,
  EmptyState,
  Figures,
  JobRow,
  NewRowsLine,
  NumberLink,
  PageHead,
  Panel,
  Refusal,
  SkeletonRows,
  Stack,
  StaleLine,
  TaskList,
  UndoBar,
} from '@sanxin/ui'

/** The states of a page, and the list of next things. */
export function StateSamples() {
  return (
    <div>
      <PageHead title="今天" note="7 件事要您定，最早的今天到期" crumbs={[{ label: '组织部' }]} actions={<Button>导入资料</Button>} />
      <Stack>
        <Panel flush title="先做这几件" note="按到期和影响面排">
          <TaskList
            tasks={[
              {
                key: '1',
                sign: '找',
                title: '核对 46 对存疑记录',
                why: '系统分不清是不是同一家。今早导入税务名单后新增 31 对。',
                until: '今天',
                overdue: true,
                takes: '约 35 分钟',
                action: <Button kind="primary">核对</Button>,
              },
              {
                key: '2',
                sign: '建',
                title: '催青塘镇：8 家应建未建超过 20 天',
                why: '其中 5 家缺书记人选，3 家企业不愿。已附名单和上次走访记录。',
                until: '11月23日 周一',
                action: <Button>看名单</Button>,
              },
            ]}
          />
        </Panel>
        <Panel title="正在跑">
          <JobRow
            title="导入 社保局_参保人员.csv"
            done={19127}
            total={28114}
            unit="行"
            rate={830}
            secondsLeft={40}
            refused="拒 38 行"
            onCancel={() => {}}
          />
        </Panel>
        <Figures
          chained
          items={[
            {
              key: '1',
              sign: '找',
              label: '底数台账',
              value: <NumberLink value={1833} href="/units" />,
              of: '家单位',
              note: '990 家计入基数',
            },
            {
              key: '2',
              sign: '建',
              label: '应建尽建',
              value: <NumberLink value={515} href="/units" />,
              of: '/ 653 家',
              note: '单独 214 · 联合 301',
            },
            { key: '3', sign: '量', label: '工作覆盖', value: <NumberLink value="8.4万" href="/units" />, of: '家' },
          ]}
        />
        <Refusal
          title="不行：拆开后 2 家那组只有 2 名党员，不满 3 人。"
          detail="《支部工作条例》第 5 条。可以把翔佳一起划过来。"
          action={<Button>看规则</Button>}
        />
        <Refusal failed title="没有连上，什么都没有改动。" detail="填的内容还在。" action={<Button>再试一次</Button>} />
        <UndoBar onUndo={() => {}}>已合并。两边的 4 行都留着，随时可以拆开。</UndoBar>
        <StaleLine time="9:12" />
        <NewRowsLine count={12} onShow={() => {}} />
        <Panel>
          <EmptyState purpose="还没有单位。把部门送来的表拖进来就行。" action={<Button kind="primary">导入资料</Button>} />
        </Panel>
        <Panel flush>
          <SkeletonRows rows={3} />
        </Panel>
      </Stack>
    </div>
  )
}
