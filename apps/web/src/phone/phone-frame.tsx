import { AppLink, useSay } from '@sanxin/ui'
import { UnitCard, UnitSearch } from '@sanxin/web/registry/phone'
import { address } from '@sanxin/web/shared/api'
import { useKeptSwitch } from '@sanxin/web/shared/language'
import { PhoneHead } from '@sanxin/web/shared/phone'
import { useCallback, useEffect } from 'react'
import { Me } from './me.tsx'
import { phoneTabOf } from './phone-place.ts'
import { PhoneToday } from './phone-today.tsx'
import { TabIcon } from './tab-icon.tsx'
import type { PhoneWay } from './use-phone-place.ts'
import './phone-frame.css'

const tabs = [
  { key: 'today', href: '/phone', label: { zh: '今天', en: 'Today' } },
  { key: 'units', href: '/phone/units', label: { zh: '单位', en: 'Units' } },
  { key: 'me', href: '/phone/me', label: { zh: '我', en: 'Me' } },
] as const

/** A page of the phone above its tabs. */
export function PhoneFrame({ way }: { way: PhoneWay }) {
  const { place, replace, back } = way
  const say = useSay()
  const [large, setLarge] = useKeptSwitch('large', false)
  const current = phoneTabOf(place)
  const label = tabs.find(({ key }) => key === current)?.label ?? { zh: '没有这一页', en: 'No such page' }
  const search = useCallback((text: string) => replace(address('/phone/units', { search: text })), [replace])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large', large)
  }, [large])
  return (
    <div className="sx-phone">
      <title>{say({ zh: '{page} · 三新工作台', en: '{page} · Sanxin' }, { page: say(label) })}</title>
      <main>{page()}</main>
      <nav className="sx-phone-tabs" aria-label={say({ zh: '页面', en: 'Pages' })}>
        {tabs.map((tab) => (
          <AppLink key={tab.key} href={tab.href} aria-current={tab.key === current ? 'page' : undefined}>
            <TabIcon tab={tab.key} />
            {say(tab.label)}
          </AppLink>
        ))}
      </nav>
    </div>
  )

  function page() {
    switch (place.kind) {
      case 'today':
        return <PhoneToday />
      case 'units':
        return <UnitSearch search={place.search} onSearch={search} />
      case 'unit':
        return <UnitCard key={place.id} id={place.id} onBack={back} />
      case 'me':
        return <Me large={large} onLarge={setLarge} />
      case 'unknown':
        return (
          <>
            <PhoneHead title={say({ zh: '没有这一页', en: 'No such page' })} />
            <p>{say({ zh: '从下面的“今天”开始。', en: 'Begin with “Today” below.' })}</p>
          </>
        )
    }
  }
}
