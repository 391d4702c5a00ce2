export { createHttp, type HttpOptions } from './create-http.ts'
export { sendProblem } from './error-handler.ts'
export type { Fault } from './fault.ts'
export { httpProblems } from './problems.ts'
export {
  type Answered,
  type Asked,
  type AskedInTx,
  commandRoute,
  type Download,
  downloadRoute,
  openRoute,
  type Route,
  type RouteContract,
  readRoute,
  type Surface,
  uploadRoute,
} from './route.ts'
export { routeTable } from './route-table.ts'
