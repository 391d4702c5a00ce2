import type { Unit, World } from '../types.ts'
import type { Clerk } from './clerk.ts'

/** Traditional forms and look-alikes; none of the look-alikes is a syllable that brands are made of. */
const traditional: Readonly<Record<string, string>> = {
  云: '雲',
  岚: '嵐',
  钧: '鈞',
  电: '電',
  业: '業',
  设: '設',
  车: '車',
  务: '務',
  广: '廣',
  检: '檢',
  测: '測',
  贸: '貿',
  骁: '驍',
}
const lookAlikes: Readonly<Record<string, string>> = {
  彧: '或',
  珩: '衍',
  煜: '昱',
  沐: '沭',
  朔: '溯',
  臻: '秦',
  淳: '醇',
  颂: '讼',
  晏: '宴',
  弘: '宏',
  祺: '琪',
  聿: '律',
  靖: '婧',
  皓: '浩',
  睦: '陆',
  迅: '讯',
}

const replaceOne = (text: string, table: Readonly<Record<string, string>>): string => {
  const hit = [...text].find((character) => table[character])
  return hit ? text.replace(hit, table[hit]!) : text
}

/** How far a source strays from the register: `register` hardly, `office` by habit, `plate` and `speech` freely. */
export type Manner = 'register' | 'office' | 'plate' | 'speech'
const strayRate: Record<Manner, number> = { register: 0.04, office: 0.22, plate: 0.6, speech: 0.7 }

/**
 * Writes units' names loosely, as sources other than the register do.
 * A loose name never equals a name of another unit, and the brand stands alone only where one unit has it.
 * Units that no register holds are written as their door plate has it.
 */
export function looseNames({ units, place }: Pick<World, 'units' | 'place'>) {
  const owners = new Map<string, Unit>()
  const brands = new Map<string, number>()
  for (const unit of units) {
    for (const name of [unit.name, unit.shortName, unit.formerName]) if (name) owners.set(name, unit)
    brands.set(unit.brand, (brands.get(unit.brand) ?? 0) + 1)
  }
  const city = place.city.replace(/市$/, '')
  const regions = new RegExp(`^(${place.zone}|${place.city}|${city}|${place.province}|${place.province.replace(/省$/, '')})`)
  const withoutRegion = (name: string) => name.replace(`（${city}）`, '').replace(regions, '')
  const isAlone = (unit: Unit) =>
    brands.get(unit.brand) === 1 && unit.class !== 'social_organisation' && unit.class !== 'branch_company' && unit.brand !== city

  const variants: readonly {
    weight: Record<Manner, number>
    fits: (unit: Unit) => boolean
    write: (unit: Unit, clerk: Clerk) => string
  }[] = [
    { weight: { register: 0, office: 16, plate: 24, speech: 10 }, fits: () => true, write: (u) => withoutRegion(u.name) },
    {
      weight: { register: 30, office: 14, plate: 4, speech: 2 },
      fits: (u) => /有限(责任)?公司$/.test(u.name),
      write: (u) =>
        u.name.endsWith('有限责任公司') ? u.name.replace(/有限责任公司$/, '有限公司') : u.name.replace(/有限公司$/, '有限责任公司'),
    },
    {
      weight: { register: 20, office: 14, plate: 0, speech: 0 },
      fits: (u) => u.class === 'non_public' && !regions.test(u.name),
      write: (u) => place.city + u.name.replace(`（${city}）`, ''),
    },
    { weight: { register: 0, office: 16, plate: 40, speech: 60 }, fits: () => true, write: (u) => u.shortName },
    {
      weight: { register: 0, office: 4, plate: 6, speech: 16 },
      fits: (u) => u.class === 'non_public' && !u.name.endsWith('厂'),
      write: (u) => `${u.shortName}公司`,
    },
    {
      weight: { register: 0, office: 0, plate: 5, speech: 10 },
      fits: isAlone,
      write: (u, clerk) => u.brand + (clerk.random.chance(0.5) ? '公司' : ''),
    },
    { weight: { register: 0, office: 12, plate: 8, speech: 10 }, fits: (u) => Boolean(u.formerName), write: (u) => u.formerName! },
    {
      weight: { register: 25, office: 8, plate: 2, speech: 0 },
      fits: (u) => u.name.includes('（'),
      write: (u) => u.name.replaceAll('（', '(').replaceAll('）', ')'),
    },
    {
      weight: { register: 25, office: 6, plate: 3, speech: 2 },
      fits: (u) => u.name.length > 6,
      write: (u, clerk) => insertSpace(u.name, clerk.random.between(3, u.name.length - 3)),
    },
    {
      weight: { register: 0, office: 3, plate: 7, speech: 0 },
      fits: (u) => replaceOne(u.name, traditional) !== u.name,
      write: (u) => replaceOne(u.name, traditional),
    },
    {
      weight: { register: 0, office: 6, plate: 3, speech: 4 },
      fits: (u) => replaceOne(u.brand, lookAlikes) !== u.brand,
      write: (u) => u.name.replace(u.brand, replaceOne(u.brand, lookAlikes)),
    },
  ]
  return (unit: Unit, clerk: Clerk, manner: Manner): string => {
    if (unit.onlyOnSite || unit.class === 'unregistered' || !clerk.slips(strayRate[manner])) return unit.name
    const fitting = variants.filter((v) => v.weight[manner] > 0 && v.fits(unit)).map((v) => [v, v.weight[manner]] as const)
    if (!fitting.length) return unit.name
    const written = clerk.random.weighted(fitting).write(unit, clerk)
    const owner = owners.get(written)
    return written.length < 2 || (owner && owner !== unit) ? unit.name : written
  }
}
const insertSpace = (text: string, at: number) => `${text.slice(0, at)} ${text.slice(at)}`

export type LooseNames = ReturnType<typeof looseNames>
