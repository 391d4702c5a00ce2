import type { Bilingual } from '@sanxin/kernel'
import { Button, TextField, useLanguage, useSay } from '@sanxin/ui'
import { api, ProblemError } from '@sanxin/web/shared/api'
import { setLanguage } from '@sanxin/web/shared/language'
import { ProblemRefusal } from '@sanxin/web/shared/screen'
import { useState } from 'react'
import { DemoAccounts } from './demo-accounts.tsx'
import { entranceOf } from './entrance.ts'
import './sign-in.css'

interface SignInProps {
  problem: ProblemError | null
  onSignedIn: () => void
  /** The other door, desk or phone. */
  other: { href: string; label: Bilingual }
}

/** User name and password; in the demonstration district its accounts stand beside. */
export function SignIn({ problem, onSignedIn, other }: SignInProps) {
  const say = useSay()
  const chinese = useLanguage() === 'zh'
  const entrance = entranceOf(problem?.body ?? {})
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState<ProblemError | null>(null)
  const [busy, setBusy] = useState(false)

  const signIn = async () => {
    setBusy(true)
    try {
      await api.command('POST', '/api/session', { userName: userName.trim(), password })
      onSignedIn()
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      setRefused(cause)
    } finally {
      setBusy(false)
    }
  }

  return (
    <main className="sx-sign-in">
      <title>{say({ zh: '登录 · 三新工作台', en: 'Sign in · Sanxin' })}</title>
      <section className="sx-sign-in-box">
        <p className="sx-sign-in-brand">
          <span className="sx-seal" aria-hidden="true">
            新
          </span>
          <span>{say({ zh: '三新工作台', en: 'Sanxin workbench' })}</span>
          <button type="button" className="sx-plain" lang={chinese ? 'en' : 'zh-CN'} onClick={() => setLanguage(chinese ? 'en' : 'zh')}>
            {chinese ? 'English' : '中文'}
          </button>
        </p>
        <h1>{say({ zh: '登录', en: 'Sign in' })}</h1>
        {entrance.district ? <p className="sx-note">{entrance.district}</p> : null}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void signIn()
          }}
        >
          <TextField
            label={say({ zh: '用户名', en: 'User name' })}
            autoComplete="username"
            required
            value={userName}
            onChange={(event) => setUserName(event.target.value)}
          />
          <TextField
            label={say({ zh: '密码', en: 'Password' })}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          {refused ? <ProblemRefusal problem={refused} /> : null}
          <Button kind="primary" type="submit" disabled={busy}>
            {say({ zh: '登录', en: 'Sign in' })}
          </Button>
        </form>
        <a className="sx-other-door" href={other.href}>
          {say(other.label)}
        </a>
      </section>
      {entrance.demoAccounts.length > 0 ? (
        <DemoAccounts
          accounts={entrance.demoAccounts}
          onChoose={(account) => {
            setUserName(account.userName)
            setPassword(account.password)
            setRefused(null)
          }}
        />
      ) : null}
    </main>
  )
}
