import { Banner, Frame, TopBar, useNavigateTo, useSay } from '@sanxin/ui'
import { address } from '@sanxin/web/shared/api'
import { today, useFormat } from '@sanxin/web/shared/format'
import { useKeptSwitch } from '@sanxin/web/shared/language'
import { type Session, useSession } from '@sanxin/web/shared/session'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { existingPages } from '../screens.ts'
import { useTodayShares } from '../today/use-today-shares.ts'
import { AccountEntries } from './account-entries.tsx'
import { KeyList } from './key-list.tsx'
import { groupStarts, railGroups } from './rail-groups.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { useOnline } from './use-online.ts'

function scopeWords(session: Session): string {
  const areas = [...new Set(session.scopes.flatMap((scope) => (scope.areaName ? [scope.areaName] : [])))]
  const whole = session.scopes.some((scope) => scope.areaId === null)
  if (whole || areas.length === 0) return session.district ?? ''
  return areas.length > 2 ? `${areas[0]} +${areas.length - 1}` : areas.join(' · ')
}

/** The frame around every page: rail, top bar, keys. */
export function DeskFrame() {
  const say = useSay()
  const format = useFormat()
  const session = useSession()
  const navigate = useNavigateTo()
  const { pathname } = useLocation()
  const { counts } = useTodayShares()
  const [large, setLarge] = useKeptSwitch('large', false)
  const [keysOn, setKeysOn] = useKeptSwitch('keys', true)
  const [keyList, setKeyList] = useState(false)
  const online = useOnline()
  const starts = useMemo(() => groupStarts(existingPages, session.may), [session.may])
  const showKeys = useCallback(() => setKeyList(true), [])
  useDeskKeys({ starts, showKeys })
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large', large)
    document.documentElement.dataset.keys = keysOn ? 'on' : 'off'
  }, [large, keysOn])
  const mayFind = existingPages.some((page) => page.path === '/units' && session.may.includes(page.needs))
  return (
    <Frame
      seal="新"
      name={say({ zh: '三新工作台', en: 'Sanxin' })}
      groups={railGroups(existingPages, session.may, counts, say)}
      current={pathname}
      banner={
        online ? null : (
          <Banner>
            {say({ zh: '没有网络。已经打开的还能看，改动要等连上。', en: 'No network. What is open stays readable; changes wait.' })}
          </Banner>
        )
      }
      top={
        <TopBar
          scope={scopeWords(session)}
          scopeNote={say({ zh: '您看得到的范围', en: 'What you can see' })}
          searchLabel={say({ zh: '单位、代码，拼音首字母也行', en: 'Units, codes, pinyin initials' })}
          onSearch={mayFind ? (search) => navigate(address('/units', { search })) : undefined}
          date={format.day(today(), { full: true, weekday: true })}
          account={session.account}
          menu={<AccountEntries large={large} onLarge={setLarge} keysOn={keysOn} onKeys={setKeysOn} onKeyList={showKeys} />}
        />
      }
    >
      <Outlet />
      {keyList ? <KeyList onClose={() => setKeyList(false)} /> : null}
    </Frame>
  )
}
