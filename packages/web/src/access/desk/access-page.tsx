import type { AccessTable, Account } from '@sanxin/contract/platform/access'
import { isRole, roles } from '@sanxin/domain/platform/access'
import { Button, Chip, Ledger, type LedgerColumn, PageHead, Panel, SkeletonRows, Stack, UndoBar, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useApi, useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay, useSession } from '../../shared/session/index.ts'
import { GrantsDialog, NewAccountDialog, PasswordDialog } from '../parts/account-dialogs.tsx'
import { PermissionTable } from '../parts/permission-table.tsx'

const idOf = ({ id }: Account): string => id

/** Accounts with their roles, and the table of who may do what. */
export function AccessPage() {
  const say = useSay()
  const mayManage = useMay()('access.manage')
  const own = useSession().account.id
  const { data, error, refetch } = useApi<{ items: Account[] }>('/api/access/accounts')
  const table = useApi<AccessTable>('/api/access/table')
  const [dialog, setDialog] = useState<{ kind: 'grants' | 'password'; account: Account } | { kind: 'new' }>()
  const [switched, setSwitched] = useState<Account>()
  const put = useCommand<{ active: boolean }, Account>(['/api/access'])
  const setActive = (account: Account, active: boolean) =>
    put.mutate({ method: 'PUT', path: `/api/access/accounts/${account.id}/active`, body: { active } }, { onSuccess: setSwitched })
  const close = () => setDialog(undefined)
  const columns: LedgerColumn<Account>[] = [
    {
      key: 'name',
      head: say({ zh: '姓名', en: 'Name' }),
      cell: (account) => (
        <>
          {account.name} {account.isDemo ? <Chip>{say({ zh: '演示', en: 'demo' })}</Chip> : null}
        </>
      ),
    },
    { key: 'user', head: say({ zh: '用户名', en: 'User name' }), cell: ({ userName }) => userName },
    { key: 'office', head: say({ zh: '科室', en: 'Office' }), cell: ({ office }) => office },
    {
      key: 'roles',
      head: say({ zh: '岗位', en: 'Roles' }),
      cell: ({ roles: held }) => held.map((role) => (isRole(role) ? say(roles[role]) : role)).join(say({ zh: '、', en: ', ' })),
    },
    {
      key: 'active',
      head: say({ zh: '状态', en: 'State' }),
      cell: ({ active }) =>
        active ? (
          <Chip tone="bamboo">{say({ zh: '✓ 可登录', en: '✓ may sign in' })}</Chip>
        ) : (
          <Chip tone="ochre">{say({ zh: '⊘ 已停用', en: '⊘ shut out' })}</Chip>
        ),
    },
    ...(mayManage
      ? [
          {
            key: 'deeds',
            head: say({ zh: '能做的', en: 'Deeds' }),
            cell: (account: Account) =>
              account.id === own ? (
                <span className="sx-note">{say({ zh: '本人，自己的权限由别人改', en: 'yourself; others change your powers' })}</span>
              ) : (
                <span className="sx-access-deeds">
                  <Button small onClick={() => setDialog({ kind: 'grants', account })}>
                    {say({ zh: '授权', en: 'Grants' })}
                  </Button>
                  <Button small onClick={() => setDialog({ kind: 'password', account })}>
                    {say({ zh: '设密码', en: 'Password' })}
                  </Button>
                  <Button small disabled={put.isPending} onClick={() => setActive(account, !account.active)}>
                    {account.active ? say({ zh: '停用', en: 'Shut out' }) : say({ zh: '恢复', en: 'Let in' })}
                  </Button>
                </span>
              ),
          },
        ]
      : []),
  ]
  return (
    <>
      <PageHead
        title={say({ zh: '账号与授权', en: 'Accounts and grants' })}
        note={data ? say({ zh: '{count} 个账号', en: '{count} accounts' }, { count: data.items.length }) : undefined}
        actions={
          mayManage ? <Button onClick={() => setDialog({ kind: 'new' })}>{say({ zh: '开账号', en: 'New account' })}</Button> : undefined
        }
      />
      <Stack>
        {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
        {put.error ? <ProblemRefusal problem={put.error} /> : null}
        {switched ? (
          <UndoBar busy={put.isPending} onUndo={() => setActive(switched, !switched.active)}>
            {switched.active
              ? say({ zh: '{name} 可以登录了。', en: '{name} may sign in.' }, { name: switched.name })
              : say({ zh: '{name} 已停用，打开的会话都退出了。', en: '{name} is shut out; open sessions ended.' }, { name: switched.name })}
          </UndoBar>
        ) : null}
        {error && !data ? null : (
          <Panel flush title={say({ zh: '账号', en: 'Accounts' })}>
            <Ledger caption={say({ zh: '账号', en: 'Accounts' })} columns={columns} rows={data?.items} rowKey={idOf} />
          </Panel>
        )}
        {table.data ? <PermissionTable table={table.data} /> : table.error ? null : <SkeletonRows rows={3} />}
      </Stack>
      {dialog?.kind === 'new' ? <NewAccountDialog onClose={close} /> : null}
      {dialog?.kind === 'grants' ? <GrantsDialog account={dialog.account} onClose={close} /> : null}
      {dialog?.kind === 'password' ? <PasswordDialog account={dialog.account} onClose={close} /> : null}
    </>
  )
}
