import { useSay } from '@sanxin/ui'
import type { DemoAccount } from '@sanxin/web/shared/session'

/** The accounts of the demonstration district; one press fills the form. */
export function DemoAccounts({ accounts, onChoose }: { accounts: readonly DemoAccount[]; onChoose: (account: DemoAccount) => void }) {
  const say = useSay()
  return (
    <section className="sx-sign-in-box">
      <h2>{say({ zh: '演示区的账号', en: 'Accounts of the demonstration district' })}</h2>
      <p className="sx-note">
        {say({
          zh: '人和单位都是编的。点一个就填好，再按登录。',
          en: 'People and units are invented. Press one to fill the form, then sign in.',
        })}
      </p>
      <ul className="sx-demo-accounts">
        {accounts.map((account) => (
          <li key={account.userName}>
            <button type="button" onClick={() => onChoose(account)}>
              <b>{account.name}</b>
              <span>{account.office}</span>
              <span className="sx-note">{account.userName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
