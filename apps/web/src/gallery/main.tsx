import 'virtual:sanxin-tokens.css'
import '@sanxin/ui/base.css'
import { Frame, LanguageProvider, PageHead, Stack, TopBar } from '@sanxin/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BoardSamples } from './board-samples.tsx'
import { ImportSamples } from './import-samples.tsx'
import { LedgerSample } from './ledger-sample.tsx'
import { RecordSamples } from './record-samples.tsx'
import { ReviewSamples } from './review-samples.tsx'
import { StateSamples } from './state-samples.tsx'

/** All parts of the kit with invented contents, for looking at; `?part=ledger`, `&language=en`, `&large`, `&dark`. */
const query = new URLSearchParams(location.search)
const language = query.get('language') === 'en' ? 'en' : 'zh'
document.documentElement.toggleAttribute('data-large', query.has('large'))
if (query.has('dark')) document.documentElement.dataset.theme = 'dark'

const samples = {
  ledger: LedgerSample,
  record: RecordSamples,
  review: ReviewSamples,
  import: ImportSamples,
  board: BoardSamples,
  states: StateSamples,
} as const

const asked = query.get('part')
const shown = Object.entries(samples).filter(([name]) => asked === null || asked === name)
const groups = [
  { label: '今天', pages: [{ href: '/', label: '今天', count: 7 }] },
  {
    sign: '找',
    label: '摸底',
    pages: [
      { href: '/units', label: '单位台账', count: 1833 },
      { href: '/people', label: '党员台账', count: 5200 },
      { href: '/import', label: '资料导入' },
    ],
  },
  { sign: '量', label: '调度', pages: [{ href: '/board', label: '调度台' }] },
]

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider language={language}>
      <Frame
        seal="新"
        name="三新工作台"
        groups={groups}
        current="/units"
        top={
          <TopBar
            scope="澄湖高新区 · 全区"
            searchLabel="单位、代码，拼音首字母也行"
            onSearch={() => {}}
            date="2026年11月20日 周五"
            account={{ name: '林静怡', office: '组织部' }}
            menu={<button type="button">English</button>}
          />
        }
      >
        {asked === null ? <PageHead title="样张" /> : null}
        <Stack>
          {shown.map(([name, Sample]) => (
            <Sample key={name} />
          ))}
        </Stack>
      </Frame>
    </LanguageProvider>
  </StrictMode>,
)
