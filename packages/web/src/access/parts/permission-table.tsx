import type { AccessTable } from '@sanxin/contract/platform/access'
import { Panel, useSay } from '@sanxin/ui'
import './access.css'

/** Role by action: the highest level of data that each reaches. */
export function PermissionTable({ table }: { table: AccessTable }) {
  const say = useSay()
  const roles = table.roles.filter(({ code }) => code !== 'local-operator')
  return (
    <Panel
      flush
      title={say({ zh: '谁可以做什么', en: 'Who may do what' })}
      note={say({
        zh: 'L0 公开 · L1 内部 · L2 人员信息 · L3 敏感个人信息；空白是不可以',
        en: 'L0 public · L1 internal · L2 about persons · L3 sensitive; blank means no',
      })}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard */}
      <section className="sx-access-scroll" tabIndex={0} aria-label={say({ zh: '谁可以做什么', en: 'Who may do what' })}>
        <table className="sx-access-table">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '事情', en: 'Action' })}</th>
              {roles.map((role) => (
                <th key={role.code} scope="col">
                  {say(role)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.actions.map((action) => (
              <tr key={action.code}>
                <th scope="row">{say(action)}</th>
                {roles.map((role) => (
                  <td key={role.code}>{table.permissions[role.code]?.[action.code] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  )
}
