import type { Account, Grant, NewAccount } from '@sanxin/contract/platform/access'
import { exclusiveRoles } from '@sanxin/domain/platform/access'
import { Button, DecisionButton, Dialog, TextField, useSay } from '@sanxin/ui'
import { type ReactNode, useState } from 'react'
import { type ProblemError, useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { asGrants, grantFault, withoutPlace } from './grant-draft.ts'
import { GrantEditor } from './grant-editor.tsx'

/** Shortest password that the server takes, in characters. */
const shortest = 12
const touches = ['/api/access']

interface OneAccount {
  account: Account
  onClose: () => void
}

/** Replaces the roles and scopes of an account. */
export function GrantsDialog({ account, onClose }: OneAccount) {
  const say = useSay()
  const [grants, setGrants] = useState(account.roles.map(withoutPlace))
  const put = useCommand<{ grants: Grant[] }, Account>(touches)
  return (
    <Deciding
      title={say({ zh: '{name} 的岗位和范围', en: 'Roles and scopes of {name}' }, { name: account.name })}
      deed={say({ zh: '授予 {count} 项', en: 'Grant {count}' }, { count: grants.length })}
      disabled={grantFault(grants, exclusiveRoles) !== undefined}
      busy={put.isPending}
      problem={put.error}
      onClose={onClose}
      onDecide={() =>
        put.mutate(
          { method: 'PUT', path: `/api/access/accounts/${account.id}/grants`, body: { grants: asGrants(grants) } },
          { onSuccess: onClose },
        )
      }
    >
      <p className="sx-note">
        {say({
          zh: '这里写下的全部代替原来的岗位和范围；原来的范围请照实重选。对方的下一次请求起生效。',
          en: 'This replaces all former roles and scopes, so choose the places anew. It holds from the next request on.',
        })}
      </p>
      <GrantEditor grants={grants} onGrants={(next) => setGrants([...next])} />
    </Deciding>
  )
}

/** Sets a password; open sessions of the account end. */
export function PasswordDialog({ account, onClose }: OneAccount) {
  const say = useSay()
  const [password, setPassword] = useState('')
  const put = useCommand<{ password: string }>(touches)
  return (
    <Deciding
      title={say({ zh: '给 {name} 设新密码', en: 'New password for {name}' }, { name: account.name })}
      deed={say({ zh: '设密码', en: 'Set the password' })}
      disabled={Array.from(password).length < shortest}
      busy={put.isPending}
      problem={put.error}
      onClose={onClose}
      onDecide={() =>
        put.mutate({ method: 'PUT', path: `/api/access/accounts/${account.id}/password`, body: { password } }, { onSuccess: onClose })
      }
    >
      <TextField
        label={say({ zh: '新密码', en: 'New password' })}
        hint={say({ zh: '至少 12 个字。已登录的会被退出。', en: 'At least 12 characters. Open sessions end.' })}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </Deciding>
  )
}

/** Makes an account. */
export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const [form, setForm] = useState({ userName: '', name: '', office: '', password: '' })
  const [grants, setGrants] = useState([withoutPlace('community')])
  const post = useCommand<NewAccount, { id: string }>(touches)
  const isWhole =
    /^[a-z0-9][a-z0-9._-]{2,39}$/.test(form.userName) &&
    form.name.trim() !== '' &&
    form.office.trim() !== '' &&
    Array.from(form.password).length >= shortest
  const field = (key: keyof typeof form) => ({
    value: form[key],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [key]: event.target.value }),
  })
  return (
    <Deciding
      title={say({ zh: '开一个账号', en: 'New account' })}
      deed={say({ zh: '开 1 个账号', en: 'Open 1 account' })}
      disabled={!isWhole || grantFault(grants, exclusiveRoles) !== undefined}
      busy={post.isPending}
      problem={post.error}
      onClose={onClose}
      onDecide={() =>
        post.mutate({ method: 'POST', path: '/api/access/accounts', body: { ...form, grants: asGrants(grants) } }, { onSuccess: onClose })
      }
    >
      <TextField
        label={say({ zh: '用户名', en: 'User name' })}
        hint={say({ zh: '小写字母、数字、点、横线，3 到 40 个', en: '3 to 40 lower-case letters, digits, dots, dashes' })}
        autoComplete="off"
        {...field('userName')}
      />
      <TextField label={say({ zh: '姓名', en: 'Name' })} {...field('name')} />
      <TextField label={say({ zh: '科室', en: 'Office' })} {...field('office')} />
      <TextField
        label={say({ zh: '密码', en: 'Password' })}
        hint={say({ zh: '至少 12 个字', en: 'at least 12 characters' })}
        type="password"
        autoComplete="new-password"
        {...field('password')}
      />
      <GrantEditor grants={grants} onGrants={(next) => setGrants([...next])} />
    </Deciding>
  )
}

interface DecidingProps {
  title: string
  deed: string
  disabled: boolean
  busy: boolean
  problem: ProblemError | null
  onClose: () => void
  onDecide: () => void
  children: ReactNode
}

function Deciding({ title, deed, disabled, busy, problem, onClose, onDecide, children }: DecidingProps) {
  const say = useSay()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{say({ zh: '先不', en: 'Not now' })}</Button>
          <DecisionButton disabled={disabled} busy={busy} onDecide={onDecide}>
            {deed}
          </DecisionButton>
        </>
      }
    >
      {children}
      {problem ? <ProblemRefusal problem={problem} /> : null}
    </Dialog>
  )
}
