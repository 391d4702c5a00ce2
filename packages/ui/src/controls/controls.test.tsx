import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../language/index.ts'
import { LockedButton, NumberLink, type SourceMark, SourceMarks } from './index.ts'

describe('NumberLink', () => {
  it('opens its list and marks thousands', () => {
    const html = renderToStaticMarkup(<NumberLink value={28114} unit="行" href="/units?due=single" label="已收" />)
    expect(html).toContain('href="/units?due=single"')
    expect(html).toContain('28,114')
    expect(html).toContain('aria-label="已收 28,114行"')
  })
  it('is not drawn without a list', () => {
    expect(renderToStaticMarkup(<NumberLink value={3} href="" />)).toBe('')
  })
})

describe('SourceMarks', () => {
  const marks: SourceMark[] = [
    { sign: '市', name: { zh: '市监', en: 'Market' }, state: 'adopted' },
    { sign: '税', name: { zh: '税务', en: 'Tax' }, state: 'differs', says: '李睿' },
  ]
  it('says in words what the squares show', () => {
    expect(renderToStaticMarkup(<SourceMarks marks={marks} />)).toContain('aria-label="市监：采用；税务：说法不同，李睿"')
  })
  it('says the same in English', () => {
    const html = renderToStaticMarkup(
      <LanguageProvider language="en">
        <SourceMarks marks={marks} />
      </LanguageProvider>,
    )
    expect(html).toContain('aria-label="Market: adopted; Tax: says otherwise, 李睿"')
  })
})

it('a locked decision stays reachable and is described by its reason', () => {
  const html = renderToStaticMarkup(<LockedButton because="公示还差 1 天">批复</LockedButton>)
  const id = /aria-describedby="([^"]+)"/.exec(html)?.[1]
  expect(html).toContain('aria-disabled="true"')
  expect(html).not.toContain(' disabled=')
  expect(html).toContain(`id="${id}" class="sx-note">公示还差 1 天<`)
})
