import type { Random } from '../random.ts'
import type { BodyKind, MassBody, Unit, World } from '../types.ts'
import { makePersonName } from './persons.ts'

type Form = {
  kind: BodyKind
  covered: number
  alone: number
  dissolved: number
  single: (name: string) => string
  joint: (community: string, serial: number) => string
}

/** Share of the base that each body covers, share of it alone, dissolved bodies in 1,200 units, and what the bodies are called. */
const forms: readonly Form[] = [
  { kind: 'union', covered: 0.62, alone: 0.55, dissolved: 14, single: (n) => `${n}工会委员会`, joint: (c, i) => `${c}联合工会第${i}分会` },
  {
    kind: 'youth_league',
    covered: 0.86,
    alone: 0.3,
    dissolved: 16,
    single: (n) => `共青团${n}支部`,
    joint: (c, i) => `共青团${c}两新联合支部（${i}）`,
  },
  {
    kind: 'women',
    covered: 0.26,
    alone: 0.6,
    dissolved: 6,
    single: (n) => `${n}妇女联合会`,
    joint: (c, i) => `${c}两新组织妇联第${i}小组`,
  },
]

/** Unions, youth-league and women's bodies: each covers one unit or up to five of one community; some are dissolved. */
export function makeMassBodies(random: Random, { units, today }: Pick<World, 'units' | 'today'>, freshPhone: () => string): MassBody[] {
  const base = units.filter((u) => u.inBase && !u.onlyOnSite && !u.isNew)
  const made: MassBody[] = []
  const found = (form: Form, name: string, covered: readonly Unit[], dissolved: boolean) =>
    made.push({
      id: `M${String(made.length + 1).padStart(4, '0')}`,
      kind: form.kind,
      name,
      joint: covered.length > 1,
      units: covered,
      dissolved,
      leader: makePersonName(random, form.kind === 'women' || random.chance(0.4) ? '女' : '男'),
      phone: freshPhone(),
      foundedOn: today - random.between(60, 5500),
      heads: covered.reduce(
        (sum, u) => sum + Math.ceil(u.people.length * (form.kind === 'union' ? 0.8 : form.kind === 'women' ? 0.35 : 0.2)),
        0,
      ),
    })

  for (const form of forms) {
    const covered = random.shuffled(base).slice(0, Math.round(base.length * form.covered))
    const alone = covered.filter(() => random.chance(form.alone))
    for (const unit of alone) found(form, form.single(unit.name), [unit], false)
    const rest = covered.filter((u) => !alone.includes(u))
    const others = units.filter(
      (u) => !u.inBase && u.class !== 'unregistered' && u.class !== 'social_organisation' && u.operating !== 'shell',
    )
    for (const [community, group] of Map.groupBy(rest, (u) => u.place.community)) {
      for (let i = 0, serial = 1; i < group.length; serial++) {
        const size = random.between(2, 5)
        const members = group.slice(i, i + size)
        i += size
        const guest = others.filter((u) => u.place.community === community)
        const withGuest = members.length === 1 || random.chance(0.15)
        const together = withGuest && guest.length ? [...members, random.pick(guest)] : members
        found(form, together.length > 1 ? form.joint(community.name, serial) : form.single(together[0]!.name), together, false)
      }
    }
    const uncovered = base.filter((u) => !covered.includes(u))
    const ended = units.filter((u) => u.class === 'non_public' && u.operating !== 'operating' && u.operating !== 'shell')
    for (const unit of random.shuffled([...uncovered, ...ended]).slice(0, Math.round((form.dissolved * units.length) / 1200)))
      found(form, form.single(unit.name), [unit], true)
  }
  return made
}
