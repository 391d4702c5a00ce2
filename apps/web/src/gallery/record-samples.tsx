import {
  AppLink,
  Button,
  CheckList,
  Chip,
  Columns,
  DecisionButton,
  type Fact,
  FactTable,
  LockedButton,
  NextStep,
  PageHead,
  Panel,
  Rows,
  SourceMarksLegend,
  Stack,
  Timeline,
} from '@sanxin/ui'
import { useState } from 'react'
import { marks } from './invented.ts'

const facts: Fact[] = [
  {
    key: 'name',
    name: '单位名称',
    value: '澄州科贝艾软件科技有限公司',
    marks: marks('asd-s'),
    since: '2021年4月6日',
    others: '社保：科贝艾软件（简称）',
  },
  { key: 'code', name: '统一社会信用代码', value: '91369901764308478R', marks: marks('asbs-'), since: '2015年7月30日', others: '' },
  { key: 'head', name: '法定代表人', value: '郑嘉轩', marks: marks('ad---'), since: '2026年9月30日', others: '税务：李睿（旧）' },
  {
    key: 'staff',
    name: '员工人数',
    value: '46',
    note: '社保优先：按月更新，最近',
    marks: marks('-dadd'),
    since: '2026年10月',
    others: <AppLink href="/units/1?field=staff">改采用的来源…</AppLink>,
    claims: [
      { key: 'a', source: '社保局', value: '46', note: '10月参保，去重后', adopted: true },
      { key: 'b', source: '税务局', value: '38', note: '9月申报', adopted: false },
      { key: 'c', source: '统计局', value: '52', note: '三季度末，含外派 6 人', adopted: false },
      { key: 'd', source: '走访', value: '50', note: '11月12日 口述', adopted: false },
    ],
  },
  { key: 'phone', name: '联系电话', value: '168****6938', marks: marks('d---a'), since: '2026年11月12日', others: '市监：号码已停用' },
  { key: 'revenue', name: '营业收入', value: '', marks: [], since: '', others: '' },
]

/** A record page: head, next step, facts, reasons, history. */
export function RecordSamples() {
  const [open, setOpen] = useState<string | undefined>('staff')
  return (
    <div>
      <PageHead
        record
        crumbs={[
          { label: '摸底' },
          { label: '单位台账', href: '/units' },
          { label: '应建未建（第 4 / 138 家）', href: '/units?covered=no' },
        ]}
        title="澄州科贝艾软件科技有限公司"
        chips={
          <>
            <Chip tone="ochre">未建 23 天</Chip>
            <Chip tone="amber">6 处来源说法不同</Chip>
            <Chip tone="outline">应单独组建</Chip>
            <Chip tone="outline">计入基数</Chip>
            <Chip tone="bamboo">正常经营</Chip>
          </>
        }
        note="文澜街道 · 书香社区 · 海川创新中心3栋11层 · 软件信息组"
        actions={
          <>
            <Button>‹ 上一家</Button>
            <Button>下一家 ›</Button>
            <DecisionButton onDecide={() => {}}>发起组建</DecisionButton>
          </>
        }
      />
      <Columns
        side={
          <>
            <Panel title="为什么应单独组建" aside={<AppLink href="/rules">规则</AppLink>}>
              <CheckList
                items={[
                  { key: '1', state: 'done', text: '正常经营', note: '11月12日上门看过' },
                  { key: '2', state: 'done', text: '有场所、有人员、有经营', note: '三有都满足，计入基数' },
                  { key: '3', state: 'open', text: '有书记人选', note: '1 人，还没确认' },
                  { key: '4', state: 'look', text: '企业同意', note: '犹豫，已走访 2 次' },
                  { key: '5', state: 'refused', text: '材料齐全', note: '缺选举办法' },
                ]}
              />
            </Panel>
            <Panel title="党员 5 人" note="含 1 人关系在外" aside={<AppLink href="/people">全部员工 46</AppLink>}>
              <Rows
                items={[
                  {
                    key: '1',
                    cells: [
                      '王立群',
                      '研发总监',
                      <Chip key="c" tone="indigo">
                        拟任书记
                      </Chip>,
                    ],
                  },
                  { key: '2', cells: ['诸葛梦颖', '测试经理', ''] },
                  {
                    key: '3',
                    cells: [
                      '阮𬱖娜',
                      '财务',
                      <Chip key="c" tone="amber">
                        关系在原单位
                      </Chip>,
                    ],
                  },
                ]}
              />
            </Panel>
            <Panel title="经过" note="7 天内 5 人次看过">
              <Timeline
                items={[
                  { key: '1', at: '11月20日 9:12', text: '导入税务名单，法定代表人不一致', note: '2 批' },
                  { key: '2', at: '11月12日 15:40', text: '走访：企业犹豫，年底后再谈', note: '周敏' },
                  { key: '3', at: '10月27日', text: '合并 2 条记录，信用代码相同', note: '可拆开' },
                ]}
              />
            </Panel>
          </>
        }
      >
        <NextStep
          title="下一步：请拟任书记确认"
          why="王立群（研发总监，党龄 9 年）是唯一人选。11月12日走访时企业说“等年底调整完再说”，约好今天下午再谈。"
          who="书香社区 周敏 负责"
          until="今天 14:30"
          action={<Button>记一次走访</Button>}
        />
        <Panel
          flush
          title="事实与来源"
          note={<SourceMarksLegend />}
          aside={<AppLink href="/units/1/history">字段历史</AppLink>}
          foot="由 5 行来源记录合成：市监 第 208 行 · 税务 第 77 行 · 社保 第 1,031 行"
        >
          <FactTable facts={facts} open={open} onOpen={setOpen} />
        </Panel>
        <Stack>
          <LockedButton because="还不能列为发展对象，差两件：公示到今天 24:00 才满 5 个工作日；9月的考察意见缺陆思远签字。">
            列为发展对象
          </LockedButton>
        </Stack>
      </Columns>
    </div>
  )
}
