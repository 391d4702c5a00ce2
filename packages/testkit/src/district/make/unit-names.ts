import type { Random } from '../random.ts'
import type { Industry } from '../words/industries.ts'
import type { PlaceWords } from '../words/places.ts'
import { brandSyllables, companyForms, elsewhere, socialNames, stallTrades, stateTrades } from '../words/units.ts'

/** The parts that a registered name is composed of; `shortName` is what people say. */
export type UnitName = { name: string; brand: string; trade: string; shortName: string; unitType: string }

/** Only manufacturers are called a works. */
const formsFor = (industry: Industry) =>
  companyForms.filter((f) => f.form !== '厂' || (industry.code >= '1300' && industry.code < '4400')).map((f) => [f, f.weight] as const)

/** Gives brands none of which begins with another, and registered and short names that occur once. */
export function unitNamer(random: Random, place: PlaceWords) {
  const city = place.city.replace(/市$/, '')
  const province = place.province.replace(/省$/, '')
  const brands = new Set<string>()
  const names = new Set<string>()
  const openings = new Set<string>()
  const clashes = (brand: string) => brands.has(brand) || brands.has(brand.slice(0, 2)) || openings.has(brand)
  const reserve = (brand: string): string => {
    brands.add(brand)
    openings.add(brand.slice(0, 2))
    return brand
  }
  // Short brands run out: beyond 900 brands a new one has three syllables.
  const freshBrand = (): string => {
    for (;;) {
      const length = brands.size > 900 || random.chance(0.35) ? 3 : 2
      const brand = random.shuffled(brandSyllables).slice(0, length).join('')
      if (!clashes(brand)) return reserve(brand)
    }
  }
  const settle = (unit: UnitName): UnitName | undefined => {
    if (names.has(unit.name) || names.has(unit.shortName)) return undefined
    names.add(unit.name).add(unit.shortName)
    return unit
  }
  const until = (compose: () => UnitName): UnitName => {
    for (;;) {
      const unit = settle(compose())
      if (unit) return unit
    }
  }

  const company = (industry: Industry, brandGiven?: string, tradesTaken: readonly string[] = []): UnitName =>
    until(() => {
      const brand = brandGiven ?? freshBrand()
      const trades = industry.trades.filter((t) => !tradesTaken.includes(t))
      const trade = random.pick(trades.length ? trades : industry.trades)
      const { form, types } = random.weighted(formsFor(industry))
      const region = random.weighted([
        [city, 46],
        [`${city}市`, 18],
        [province, 16],
        [`${province}省`, 4],
        ['', 16],
      ] as const)
      const centre = form === '（有限合伙）' ? `${brand}${trade}合伙企业` : brand + trade
      const name = region ? region + centre + form : `${centre}（${city}）${form === '（有限合伙）' ? '' : form}`
      return { name, brand, trade, shortName: brand + trade, unitType: random.pick(types) }
    })
  return {
    reserve,
    company,
    freshBrand,
    stateOwned: (unitType: string): UnitName =>
      until(() => {
        const trade = random.pick(stateTrades)
        const brand = random.chance(0.5) ? city : freshBrand()
        const name =
          brand === city
            ? `${random.pick([place.zone, `${city}市`])}${trade}${random.pick(['有限公司', '集团有限公司', '中心'])}`
            : `${city}${brand}${trade}有限公司`
        return { name, brand, trade, shortName: name.replace(/(集团)?有限公司$/, ''), unitType }
      }),
    branchCompany: (industry: Industry): UnitName =>
      until(() => {
        const brand = freshBrand()
        const trade = random.pick(industry.trades)
        const parent = `${random.pick(elsewhere).replace(/市$/, '')}${brand}${trade}有限公司`
        return {
          name: `${parent}${city}分公司`,
          brand,
          trade,
          shortName: `${brand}${trade}${city}分公司`,
          unitType: '有限责任公司分公司(自然人投资或控股)',
        }
      }),
    soleTrader: (): UnitName & { industryCode: string } => {
      const [trade, industryCode] = random.pick(stallTrades)
      const named = until(() => {
        const brand = freshBrand()
        return { name: `${place.zone}${brand}${trade}`, brand, trade, shortName: brand + trade, unitType: '个体工商户' }
      })
      return { ...named, industryCode }
    },
    stall: (): UnitName & { industryCode: string } => {
      const [trade, industryCode] = random.pick(stallTrades)
      const named = until(() => {
        const brand = freshBrand()
        return { name: brand + trade, brand, trade, shortName: `${brand}${trade}（门店）`, unitType: '' }
      })
      return { ...named, industryCode }
    },
    social: (area: string): UnitName & { digit: string; category: string } => {
      const kind = random.weighted(socialNames.map((s) => [s, s.weight] as const))
      const named = until(() => {
        const brand = freshBrand()
        const trade = random.pick(kind.ends)
        const region = random.pick([place.zone, place.city, area])
        return { name: region + brand + trade, brand, trade, shortName: brand + trade, unitType: kind.category }
      })
      return { ...named, digit: kind.digit, category: kind.category }
    },
  }
}
