export { territoryRoutes } from './territory.routes.ts'
