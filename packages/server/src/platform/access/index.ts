export { accessRoutes } from './access.routes.ts'
export { accountProblems } from './problems.ts'
