import { localOperator, type Role, roles } from '@sanxin/domain/platform/access'
import type { GrantedScope } from '@sanxin/store/platform/accounts'
import { listAccounts, listScopeNodes, type ScopeNode } from '@sanxin/store/platform/accounts'
import type { Store } from '@sanxin/store/platform/request'
import type { Keyring } from '@sanxin/store/platform/sealed'
import type { Identity } from './identity.ts'

/** One account of the demo, with the password that the start prints. */
export interface DemoAccount {
  userName: string
  password: string
  name: string
  office: string
  role: Role
}

type Place = 'whole' | 'street' | 'community'

const people = [
  { userName: 'zuzhi', name: '程远山', role: 'organisation-department', place: 'whole' },
  { userName: 'gongjian', name: '罗一鸣', role: 'campaign-office', place: 'whole' },
  { userName: 'hangye', name: '苏望舒', role: 'industry-group', place: 'whole' },
  { userName: 'jiedao', name: '林静姝', role: 'sub-district', place: 'street' },
  { userName: 'shequ', name: '何秋实', role: 'community', place: 'community' },
  { userName: 'zhidao', name: '唐修文', role: 'instructor', place: 'street' },
  { userName: 'shuji', name: '顾长青', role: 'branch-secretary', place: 'street' },
  { userName: 'hedui', name: '白雨桐', role: 'reviewer', place: 'whole' },
  { userName: 'xitong', name: '方以智', role: 'system-administrator', place: 'whole' },
  { userName: 'anquan', name: '严守正', role: 'security-administrator', place: 'whole' },
  { userName: 'shenji', name: '明察远', role: 'audit-administrator', place: 'whole' },
] as const satisfies readonly { userName: string; name: string; role: Role; place: Place }[]

/** The demo's passwords follow from the data keys of this installation: nothing to store, the same at each start, different elsewhere. */
const passwordOf = (keyring: Keyring, userName: string): string => {
  const digits = keyring.secret(`demo ${userName}`)
  return `${userName}-${digits.slice(0, 4)}-${digits.slice(4, 8)}`
}

/**
 * Makes one account per role, in the first street and its first community where the role belongs to a place. Those that are there stay.
 * Only the loader of the demo district calls this: production refuses a database that has such accounts.
 */
export async function createDemoAccounts({ store, identity }: { store: Store; identity: Identity }): Promise<DemoAccount[]> {
  const { present, nodes } = await store.onlyRead(localOperator, async (tx) => ({
    present: new Set((await listAccounts(tx)).map(({ userName }) => userName)),
    nodes: await listScopeNodes(tx, 'area'),
  }))
  const made: DemoAccount[] = []
  for (const { userName, name, role, place } of people) {
    const node = placeOf(nodes, place)
    if (place !== 'whole' && !node) continue
    const office = officeOf(role, node)
    const password = passwordOf(store.keyring(), userName)
    const grant: GrantedScope = { role, tree: 'area', nodeId: node?.id ?? null, mode: node ? 'below' : 'whole' }
    if (!present.has(userName)) {
      await store.inRequest(localOperator, (tx) =>
        identity.createAccount(tx, { userName, name, office, password, grants: [grant], isDemo: true }),
      )
    }
    made.push({ userName, password, name, office, role })
  }
  return made
}

/** The demo accounts that this database has, with their passwords; empty when it is no demo. */
export async function listDemoAccounts(store: Store): Promise<DemoAccount[]> {
  const accounts = await store.onlyRead(localOperator, listAccounts)
  return people.flatMap(({ userName, role }) => {
    const account = accounts.find((each) => each.userName === userName && each.isDemo && each.active)
    return account ? [{ userName, role, name: account.name, office: account.office, password: passwordOf(store.keyring(), userName) }] : []
  })
}

function placeOf(nodes: readonly ScopeNode[], place: Place): ScopeNode | undefined {
  if (place === 'whole') return undefined
  const root = nodes.find(({ parentId }) => parentId === null)
  const street = nodes.find(({ parentId }) => root !== undefined && parentId === root.id)
  return place === 'street' ? street : nodes.find(({ parentId }) => street !== undefined && parentId === street.id)
}

const officeOf = (role: Role, node: ScopeNode | undefined): string => (node ? `${node.name} · ${roles[role].zh}` : roles[role].zh)
