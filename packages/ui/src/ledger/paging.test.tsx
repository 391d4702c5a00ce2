import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../language/index.ts'
import { Paging } from './paging.tsx'

const unit = { zh: '家', en: 'units' }

it('says which rows of how many, and offers only the pages that exist', () => {
  const html = renderToStaticMarkup(<Paging from={51} shown={50} total={84000} unit={unit} onNext={() => {}} />)
  expect(html).toContain('第 51–100 家，共 84,000 家')
  expect(html).toContain('下一页')
  expect(html).not.toContain('上一页')
})
it('says none, and leaves out a total that nobody counted', () => {
  expect(renderToStaticMarkup(<Paging from={1} shown={0} total={0} unit={unit} />)).toContain('共 0 家')
  const html = renderToStaticMarkup(
    <LanguageProvider language="en">
      <Paging from={1} shown={20} unit={unit} />
    </LanguageProvider>,
  )
  expect(html).toContain('1–20 units')
})
