export { getBoard } from './board.ts'
export { campaignRoutes } from './campaign.routes.ts'
export { changeLineTable, getLineTable } from './line-table.ts'
export { getNewRegistrations } from './new-registrations.ts'
