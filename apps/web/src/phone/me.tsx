import { Button, useLanguage, useSay } from '@sanxin/ui'
import { api, ProblemError } from '@sanxin/web/shared/api'
import { setLanguage } from '@sanxin/web/shared/language'
import { PhoneHead } from '@sanxin/web/shared/phone'
import { ProblemRefusal } from '@sanxin/web/shared/screen'
import { useSession } from '@sanxin/web/shared/session'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { scopeWords } from './scope-words.ts'

/** Who is signed in and for where, the reader's own settings on this phone, and the way out. */
export function Me({ large, onLarge }: { large: boolean; onLarge: (on: boolean) => void }) {
  const say = useSay()
  const chinese = useLanguage() === 'zh'
  const session = useSession()
  const client = useQueryClient()
  const [refused, setRefused] = useState<ProblemError>()
  const signOut = async () => {
    try {
      await api.command('DELETE', '/api/session')
      client.clear()
      location.assign('/phone')
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      setRefused(cause)
    }
  }
  return (
    <>
      <PhoneHead title={session.account.name} above={session.account.office} />
      <p>{say({ zh: '您管的范围：{scope}', en: 'Your scope: {scope}' }, { scope: say(scopeWords(session)) })}</p>
      <ul className="sx-phone-entries">
        <li>
          <button type="button" lang={chinese ? 'en' : 'zh-CN'} onClick={() => setLanguage(chinese ? 'en' : 'zh')}>
            {chinese ? 'English' : '中文'}
          </button>
        </li>
        <li>
          <button type="button" aria-pressed={large} onClick={() => onLarge(!large)}>
            <span>{say({ zh: '大字', en: 'Large type' })}</span>
            <span>{large ? say({ zh: '开', en: 'on' }) : say({ zh: '关', en: 'off' })}</span>
          </button>
        </li>
        <li>
          <a href="/">{say({ zh: '到电脑版', en: 'To the desk' })}</a>
        </li>
      </ul>
      {refused ? <ProblemRefusal problem={refused} /> : null}
      <Button onClick={() => void signOut()}>{say({ zh: '退出', en: 'Sign out' })}</Button>
    </>
  )
}
