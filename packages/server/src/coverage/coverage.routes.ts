import { CoverageFigures, MassMatrix } from '@sanxin/contract/coverage'
import { shape, Uuid } from '@sanxin/contract/platform/shape'
import { Type } from 'typebox'
import { type Route, readRoute } from '../platform/http/index.ts'
import { getCoverageFigures, getMassMatrix } from './figures.ts'

const withinStreet = shape({ street: Type.Optional(Uuid) })

/** Coverage figures (两个覆盖) and the matrix of mass organisations. */
export const coverageRoutes: readonly Route[] = [
  readRoute({
    url: '/api/coverage/figures',
    contract: { query: withinStreet, answer: CoverageFigures },
    action: 'coverage.read',
    surface: 'count',
    summary: '覆盖率与口径 Coverage figures with their rules',
    handle: ({ tx, query }) => getCoverageFigures(tx, query),
  }),
  readRoute({
    url: '/api/coverage/mass',
    contract: { query: withinStreet, answer: MassMatrix },
    action: 'coverage.read',
    surface: 'count',
    summary: '党工青妇组合 Combinations of party and mass organisations',
    handle: ({ tx, query }) => getMassMatrix(tx, query),
  }),
]
