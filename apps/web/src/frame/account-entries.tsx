import { AppLink, useLanguage, useSay } from '@sanxin/ui'
import { api } from '@sanxin/web/shared/api'
import { setLanguage } from '@sanxin/web/shared/language'
import { useSession } from '@sanxin/web/shared/session'
import { useQueryClient } from '@tanstack/react-query'
import { existingPages } from '../screens.ts'

interface AccountEntriesProps {
  large: boolean
  onLarge: (on: boolean) => void
  keysOn: boolean
  onKeys: (on: boolean) => void
  onKeyList: () => void
}

/** What stands behind the name: the reader's own settings, the doors of administrators, and the way out. */
export function AccountEntries({ large, onLarge, keysOn, onKeys, onKeyList }: AccountEntriesProps) {
  const say = useSay()
  const chinese = useLanguage() === 'zh'
  const session = useSession()
  const client = useQueryClient()
  const doors = existingPages.filter((page) => page.door && session.may.includes(page.needs))
  const state = (on: boolean) => (on ? say({ zh: '开', en: 'on' }) : say({ zh: '关', en: 'off' }))
  return (
    <>
      <button type="button" lang={chinese ? 'en' : 'zh-CN'} onClick={() => setLanguage(chinese ? 'en' : 'zh')}>
        {chinese ? 'English' : '中文'}
      </button>
      <button type="button" aria-pressed={large} onClick={() => onLarge(!large)}>
        <span>{say({ zh: '大字', en: 'Large type' })}</span>
        <span>{state(large)}</span>
      </button>
      <button type="button" aria-pressed={keysOn} onClick={() => onKeys(!keysOn)}>
        <span>{say({ zh: '单字母快捷键', en: 'Single-letter keys' })}</span>
        <span>{state(keysOn)}</span>
      </button>
      <button type="button" onClick={onKeyList}>
        <span>{say({ zh: '快捷键', en: 'Keys' })}</span>
        <span>?</span>
      </button>
      {doors.length > 0 ? <hr /> : null}
      {doors.map((page) => (
        <AppLink key={page.path} href={page.path}>
          {say(page.label)}
        </AppLink>
      ))}
      <hr />
      <button
        type="button"
        onClick={async () => {
          await api.command('DELETE', '/api/session')
          client.clear()
          globalThis.location.assign('/')
        }}
      >
        {say({ zh: '退出', en: 'Sign out' })}
      </button>
    </>
  )
}
