import { shape, Uuid } from '@sanxin/contract/platform/shape'
import {
  OverrideChange,
  PersonDetail,
  PersonPage,
  PersonQuery,
  UnitDetail,
  UnitFacets,
  UnitFilters,
  UnitPage,
  UnitQuery,
  Unmask,
  Unmasked,
} from '@sanxin/contract/registry'
import { commandRoute, type Route, readRoute } from '../platform/http/index.ts'
import { getUnitFacets } from './facets.ts'
import { getUnitDetail } from './get-unit.ts'
import { getUnitPage } from './list-units.ts'
import type { RegistryNeighbours } from './neighbours.ts'
import { overrideUnit, withdrawOverride } from './override-unit.ts'
import { getPersonDetail, getPersonPage } from './people.ts'
import { unmaskValue } from './unmask.ts'

const ById = shape({ id: Uuid })

/** The two ledgers (底数台账), their pages, corrections by hand, and looks at sealed values. */
export const registryRoutes = (neighbours: RegistryNeighbours): readonly Route[] => [
  readRoute({
    url: '/api/registry/units',
    contract: { query: UnitQuery, answer: UnitPage },
    action: 'registry.read',
    surface: 'list',
    summary: '单位台账 Ledger of units',
    handle: ({ tx, query }) => getUnitPage(tx, query),
  }),
  readRoute({
    url: '/api/registry/units/facets',
    contract: { query: UnitFilters, answer: UnitFacets },
    action: 'registry.read',
    surface: 'count',
    summary: '单位台账各条件的家数 Counts per filter value',
    handle: ({ tx, query }) => getUnitFacets(tx, query),
  }),
  readRoute({
    url: '/api/registry/units/:id',
    contract: { params: ById, answer: UnitDetail },
    action: 'registry.read',
    surface: 'item',
    summary: '单位页 One unit with who says what',
    handle: ({ tx, actor, params, language }) => getUnitDetail(tx, actor, params.id, { ...neighbours, language }),
  }),
  commandRoute({
    method: 'POST',
    url: '/api/registry/units/:id/overrides',
    contract: { params: ById, body: OverrideChange, answer: UnitDetail },
    action: 'registry.override',
    surface: 'command',
    summary: '手工更正 Correct a field by hand',
    handle: ({ tx, actor, params, body, language }) => overrideUnit(tx, actor, params.id, body, { ...neighbours, language }),
  }),
  commandRoute({
    method: 'DELETE',
    url: '/api/registry/overrides/:id',
    contract: { params: ById, answer: UnitDetail },
    action: 'registry.override',
    surface: 'command',
    summary: '撤回更正 Take a correction back',
    handle: ({ tx, actor, params, language }) => withdrawOverride(tx, actor, params.id, { ...neighbours, language }),
  }),
  commandRoute({
    method: 'POST',
    url: '/api/registry/units/:id/unmask',
    contract: { params: ById, body: Unmask, answer: Unmasked },
    action: 'registry.unmask',
    surface: 'command',
    keepAnswer: false,
    summary: '查看单位联系电话明文 See a sealed value of a unit',
    handle: ({ tx, actor, params, body }) => unmaskValue(tx, actor, { entity: 'unit', id: params.id }, body),
  }),
  readRoute({
    url: '/api/registry/people',
    contract: { query: PersonQuery, answer: PersonPage },
    action: 'registry.read',
    surface: 'list',
    summary: '人员台账 Ledger of people',
    handle: ({ tx, actor, query }) => getPersonPage(tx, actor, query),
  }),
  readRoute({
    url: '/api/registry/people/:id',
    contract: { params: ById, answer: PersonDetail },
    action: 'registry.read',
    surface: 'item',
    summary: '人员页 One person',
    handle: ({ tx, actor, params, language }) => getPersonDetail(tx, actor, params.id, { ...neighbours, language }),
  }),
  commandRoute({
    method: 'POST',
    url: '/api/registry/people/:id/unmask',
    contract: { params: ById, body: Unmask, answer: Unmasked },
    action: 'registry.unmask',
    surface: 'command',
    keepAnswer: false,
    summary: '查看证件号或电话明文 See a sealed value of a person',
    handle: ({ tx, actor, params, body }) => unmaskValue(tx, actor, { entity: 'person', id: params.id }, body),
  }),
]
