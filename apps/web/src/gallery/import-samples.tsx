import {
  CheckField,
  Columns,
  ConfidenceBar,
  DecisionButton,
  EffectBar,
  FileDrop,
  InlineSelect,
  Ledger,
  NumberLink,
  PageHead,
  Panel,
  QueueList,
  Rows,
  SelectField,
  Steps,
  TextArea,
  TextField,
  ValueMap,
} from '@sanxin/ui'
import { lazy, Suspense, useState } from 'react'

const Select = lazy(() => import('@sanxin/ui/antd').then((antd) => ({ default: antd.Select })))
const mapping = [
  { id: '1', title: '属地', sample: '望江街道（合并格已拆）', field: 'street', share: 0.99 },
  { id: '2', title: '统一社会信用代码', sample: '91369901MA8QYF343J', field: 'code', share: 1 },
  { id: '3', title: '登记状态', sample: '存续 / 在营 / 注销…', field: 'state', share: 0.81 },
]
const fields = [
  { value: '', label: '不导入' },
  { value: 'street', label: '街道' },
  { value: 'code', label: '统一社会信用代码' },
  { value: 'state', label: '经营状态' },
]

/** The importer: files, mapping, effect, and the fields of forms. */
export function ImportSamples() {
  const [remember, setRemember] = useState(true)
  return (
    <div>
      <PageHead
        crumbs={[{ label: '摸底' }, { label: '资料导入', href: '/import' }, { label: '11月20日 第 2 批' }]}
        title="市场监管局_企业登记信息.xlsx"
        note="企业登记 · 表头在第 3 行 · 1,758 行，另有 320 行空白已略过"
        actions={
          <Steps
            label="步骤"
            steps={[
              { label: '选文件', state: 'done', href: '/import/1?step=files' },
              { label: '认表', state: 'done', href: '/import/1?step=kinds' },
              { label: '对列', state: 'now' },
              { label: '看影响', state: 'later' },
              { label: '导入', state: 'later' },
            ]}
          />
        }
      />
      <Columns
        wide
        left={
          <Panel flush title="13 个文件" note="都认出来了">
            <QueueList
              label="文件"
              current="1"
              items={[
                { key: '1', title: '市场监管局_企业登记信息.xlsx', second: '企业登记', mark: '1,758 行', href: '/import/1?file=1' },
                { key: '2', title: '税务局_纳税人名单.csv', second: '纳税人 · GB18030', mark: '1,602 行', href: '/import/1?file=2' },
              ]}
            />
          </Panel>
        }
        side={
          <Panel
            title="导入后会怎样"
            aside={<span className="sx-note">还没有改动任何东西</span>}
            foot={
              <>
                <DecisionButton onDecide={() => {}} irreversible="整批可以撤回；后来有人改过的行撤不回。">
                  导入 1,735 行
                </DecisionButton>
                <span>冲突先按市监局为准，另列核对队列。</span>
              </>
            }
          >
            <EffectBar
              label="导入后"
              parts={[
                { key: 'new', label: '新增', count: 312, tone: 'new', href: '/x' },
                { key: 'changed', label: '更新', count: 1089, tone: 'changed', href: '/x' },
                { key: 'same', label: '不变', count: 286, tone: 'same', href: '/x' },
                { key: 'look', label: '有冲突', count: 48, tone: 'look', href: '/x' },
                { key: 'refused', label: '拒收', count: 0, tone: 'refused' },
              ]}
            />
            <Rows
              items={[
                { key: '1', cells: ['登记住所', <NumberLink key="n" value={412} href="/x" />, '例：创新二路20号 → 知行路599号'] },
                { key: '2', cells: ['经营状态', <NumberLink key="n" value={93} href="/x" />, '例：正常经营 → 注销'] },
              ]}
            />
          </Panel>
        }
      >
        <Panel
          flush
          title="对列"
          note="沿用上次市监局的对法，1 处请看一眼"
          aside={<CheckField label="记住这套对法" checked={remember} onChecked={setRemember} />}
        >
          <Ledger
            caption="对列"
            rows={mapping}
            rowKey={(row) => row.id}
            columns={[
              { key: 'title', head: '文件里的列', cell: (row) => row.title },
              { key: 'sample', head: '头几个值', cell: (row) => row.sample },
              {
                key: 'field',
                head: '对到台账的',
                cell: (row) => (
                  <InlineSelect label={row.title} value={row.field} choices={fields} look={row.share < 0.9} onValue={() => {}} />
                ),
              },
              { key: 'share', head: '把握', cell: (row) => <ConfidenceBar share={row.share} look={row.share < 0.9} /> },
            ]}
          />
        </Panel>
        <Panel look title="登记状态 → 经营状态：请定一个值">
          <ValueMap
            pairs={[
              { from: '存续', count: 1204, to: 'operating' },
              { from: '注销', count: 71, to: 'cancelled' },
              { from: '除名', count: 12, to: '' },
            ]}
            choices={[
              { value: 'operating', label: '正常经营' },
              { value: 'cancelled', label: '注销' },
            ]}
            onPair={() => {}}
          />
          <p className="sx-note">不定也行：这 12 行的状态先不动</p>
        </Panel>
        <FileDrop label="名册文件" accept=".xlsx,.csv" onFiles={() => {}}>
          把部门送来的表拖到这里，或者点这里选。xlsx 和 csv 都行。
        </FileDrop>
        <Panel title="表单">
          <TextField label="用户名" hint="工作邮箱前面的部分" defaultValue="linjingyi" />
          <TextField label="员工人数" fault="表里是 -3，人数不能小于 0。" defaultValue="-3" />
          <SelectField label="街道" choices={fields} value="street" onValue={() => {}} />
          <TextArea label="原因" value="" onValue={() => {}} />
          <Suspense>
            <Select aria-label="单位" showSearch placeholder="长名单用这个" options={fields} style={{ width: 260, marginTop: 12 }} />
          </Suspense>
        </Panel>
      </Columns>
    </div>
  )
}
