import { dueOf } from '@sanxin/domain/coverage'
import { linkReasons } from '@sanxin/domain/linkage'
import { campaignRoutes } from '@sanxin/server/campaign'
import { coverageRoutes } from '@sanxin/server/coverage'
import { linkageRoutes, settleAgain } from '@sanxin/server/linkage'
import { organisationRoutes } from '@sanxin/server/organisation'
import { accessRoutes } from '@sanxin/server/platform/access'
import { auditRoutes } from '@sanxin/server/platform/audit'
import { exchangeRoutes } from '@sanxin/server/platform/exchange'
import type { Route } from '@sanxin/server/platform/http'
import { identityRoutes, listDemoAccounts } from '@sanxin/server/platform/identity'
import { registryRoutes } from '@sanxin/server/registry'
import { territoryRoutes } from '@sanxin/server/territory'
import { type District, districtName, isDemo } from '../district/index.ts'
import { districtRoutes, type SwitchDistrict } from './district.routes.ts'

/** Every address of the API, column by column. */
export function allRoutes(district: District, switchDistrict: SwitchDistrict): Route[] {
  const { store, identity } = district
  const entrance = async () => {
    const demo = isDemo(district.dataDir)
    return { district: await districtName(store), demo, ...(demo ? { demoAccounts: await listDemoAccounts(store) } : {}) }
  }
  return [
    ...identityRoutes({ identity, secure: false, entrance }),
    ...districtRoutes(district, switchDistrict),
    ...accessRoutes({ identity }),
    ...auditRoutes({ store }),
    ...exchangeRoutes(district),
    ...territoryRoutes,
    ...organisationRoutes,
    ...registryRoutes({ linkReasons, dueOf, settleAgain }),
    ...linkageRoutes,
    ...coverageRoutes,
    ...campaignRoutes,
  ]
}
