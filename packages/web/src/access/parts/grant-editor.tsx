import type { Area } from '@sanxin/contract/territory'
import { exclusiveRoles, roles } from '@sanxin/domain/platform/access'
import type { Bilingual } from '@sanxin/kernel'
import { Button, InlineSelect, useSay } from '@sanxin/ui'
import { useApi } from '../../shared/api/index.ts'
import { type GrantDraft, type GrantFault, grantFault, reaching, withoutPlace } from './grant-draft.ts'
import './access.css'

/** Roles that a person can hold; the local operator is whoever sits at the machine. */
const held = Object.entries(roles).filter(([code]) => code !== 'local-operator')

const reaches = [
  { value: 'whole', zh: '全区', en: 'the whole district' },
  { value: 'below', zh: '这里和下面', en: 'this place and below' },
  { value: 'own', zh: '只这一级', en: 'this level only' },
] as const

const faults: Readonly<Record<GrantFault, Bilingual>> = {
  none: { zh: '至少要有一个岗位。', en: 'At least one role is needed.' },
  'no-place': { zh: '请定在哪个地方。', en: 'Choose the place.' },
  twice: { zh: '有两行一样。', en: 'Two rows are the same.' },
  exclusive: { zh: '系统、安全、审计三个管理员不能由一个人兼。', en: 'System, security and audit administrator are never one person.' },
}

interface GrantEditorProps {
  grants: readonly GrantDraft[]
  onGrants: (grants: readonly GrantDraft[]) => void
}

/** Roles and where each holds; the fault stands beneath. */
export function GrantEditor({ grants, onGrants }: GrantEditorProps) {
  const say = useSay()
  const areas = useApi<Area[]>('/api/territory/areas').data ?? []
  const places = areas.map(({ id, name, kind }) => ({ value: id, label: kind === 'community' ? `　${name}` : name }))
  const change = (at: number, next: GrantDraft) => onGrants(grants.map((grant, index) => (index === at ? next : grant)))
  const fault = grantFault(grants, exclusiveRoles)
  return (
    <fieldset className="sx-access-grants">
      <legend>{say({ zh: '岗位和范围', en: 'Roles and scopes' })}</legend>
      {grants.map((grant, at) => (
        <p key={`${at}${grant.role}`}>
          <InlineSelect
            label={say({ zh: '第 {number} 个岗位', en: 'Role {number}' }, { number: at + 1 })}
            value={grant.role}
            choices={held.map(([value, name]) => ({ value, label: say(name) }))}
            onValue={(role) => change(at, { ...grant, role })}
          />
          <InlineSelect
            label={say({ zh: '第 {number} 个岗位管到', en: 'Reach of role {number}' }, { number: at + 1 })}
            value={grant.mode}
            choices={reaches.map(({ value, ...name }) => ({ value, label: say(name) }))}
            onValue={(mode) => change(at, reaching(grant, reaches.find(({ value }) => value === mode)?.value ?? 'whole'))}
          />
          {grant.mode === 'whole' ? null : (
            <InlineSelect
              label={say({ zh: '第 {number} 个岗位的地方', en: 'Place of role {number}' }, { number: at + 1 })}
              value={grant.nodeId ?? ''}
              choices={grant.nodeId === null ? [{ value: '', label: say({ zh: '选一个地方', en: 'choose a place' }) }, ...places] : places}
              onValue={(nodeId) => change(at, { ...grant, nodeId: nodeId || null })}
            />
          )}
          <button
            type="button"
            className="sx-plain"
            aria-label={say({ zh: '去掉第 {number} 个岗位', en: 'Remove role {number}' }, { number: at + 1 })}
            onClick={() => onGrants(grants.filter((_, index) => index !== at))}
          >
            ✕
          </button>
        </p>
      ))}
      <Button small onClick={() => onGrants([...grants, withoutPlace('community')])}>
        {say({ zh: '加一个岗位', en: 'Add a role' })}
      </Button>
      {fault ? <p className="sx-fault">⊘ {say(faults[fault])}</p> : null}
    </fieldset>
  )
}
