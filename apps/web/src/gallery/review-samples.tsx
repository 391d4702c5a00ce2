import { ChoiceList, Columns, Compare, PageHead, Panel, QueueList, Rows, UndoBar, Waterfall } from '@sanxin/ui'

/** Same or not: queue, comparison, reasons, the three choices. */
export function ReviewSamples() {
  return (
    <div>
      <PageHead
        crumbs={[{ label: '摸底' }, { label: '核对队列', href: '/review' }]}
        title="是不是同一家？"
        note="第 12 对，共 46 对 · 今天已核 11 对"
      />
      <Columns
        left={
          <Panel flush title="待核 35">
            <QueueList
              label="待核"
              current="1"
              items={[
                { key: '1', title: '翔佳医疗器械', second: '翔佳医械', mark: '93%', href: '/review?pair=1' },
                { key: '2', title: '盛德新技术', second: '盛德新科技', mark: '88%', href: '/review?pair=2' },
                { key: '3', title: '铭禾纳线缆', second: '铭禾线缆分公司', mark: '84%', href: '/review?pair=3' },
              ]}
            />
          </Panel>
        }
        side={
          <>
            <Panel title="您来定">
              <ChoiceList
                label="您来定"
                onChoose={() => {}}
                items={[
                  { key: 'same', label: '是同一家' },
                  { key: 'different', label: '不是同一家' },
                  { key: 'unknown', label: '说不准，派人去看' },
                ]}
              />
              <p className="sx-note">选“不是”会记住，下次导入不再问。任何时候都可以拆开，两边一行不少。</p>
            </Panel>
            <Panel title="合并后会变的">
              <Rows
                items={[
                  { key: '1', cells: ['员工人数', '19 → 22', '社保优先'] },
                  { key: '2', cells: ['来源行', '3 → 4 行'] },
                ]}
              />
            </Panel>
            <Panel look title="别认错的那一家">
              <p>澄州翔佳医药连锁有限公司</p>
              <p className="sx-note">代码 91369901MA2P1TPFX7</p>
            </Panel>
            <UndoBar onUndo={() => {}}>上一对已合并：江西众沃货运</UndoBar>
          </>
        }
      >
        <Panel flush>
          <Compare
            left={{ sign: '市', title: '台账已有的单位', note: '3 行来源' }}
            right={{ sign: '社', title: '新来的一行', note: '社保 第 1,031 行' }}
            rows={[
              { key: '1', label: '名称', left: '澄州市翔佳医疗器械销售有限公司', right: '翔佳医械（澄州）有限责任公司', word: 'close' },
              { key: '2', label: '信用代码', left: '91369901531792035T', right: null, word: 'one-blank' },
              { key: '3', label: '负责人', left: '郑嘉轩（法定代表人）', right: '郑佳轩（经办人）', word: 'one-apart' },
              { key: '4', label: '地址', left: '青龙大道118号2栋', right: '青龙大道118号2幢305室', word: 'close' },
              { key: '5', label: '电话', left: '168****6938', right: '168****6938', word: 'same' },
              { key: '6', label: '行业', left: '医疗用品批发', right: '货运', word: 'differs' },
            ]}
          />
        </Panel>
        <Panel flush title="系统怎么看" note="往右推：像；往左推：不像" aside={<span className="sx-note">虚线：满 +8 才自动合并</span>}>
          <Waterfall
            threshold={8}
            sum="合计：像是同一家，93%"
            reasons={[
              { key: '0', label: '起点', note: '随手拿两行，是同一家的可能很小', points: -9.2 },
              { key: '1', label: '字号都是“翔佳”', note: '全区叫这个字号的只有 3 家，很少见', points: 7.1 },
              { key: '2', label: '电话一致', note: '没有别的单位在用', points: 5.2 },
              { key: '3', label: '门牌一致', note: '“幢”当作“栋”', points: 4.3 },
              { key: '4', label: '行业词接近', points: 1.6 },
              { key: '5', label: '有限公司 / 有限责任公司', note: '当作同一种，不加不减', points: 0 },
              { key: '6', label: '同一门牌还有一家“翔佳”', note: '可能是姐妹公司', points: -6.1 },
            ]}
          />
        </Panel>
      </Columns>
    </div>
  )
}
