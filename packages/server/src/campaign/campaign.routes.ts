import { Board, LineTable, LineTableChange, NewRegistrationPage } from '@sanxin/contract/campaign'
import { PageQuery, shape } from '@sanxin/contract/platform/shape'
import { commandRoute, type Route, readRoute } from '../platform/http/index.ts'
import { getBoard } from './board.ts'
import { changeLineTable, getLineTable } from './line-table.ts'
import { getNewRegistrations } from './new-registrations.ts'

/** The dispatch board (调度台), new registrations (双同步) and the table of lines (条线归口). */
export const campaignRoutes: readonly Route[] = [
  readRoute({
    url: '/api/campaign/board',
    contract: { answer: Board },
    action: 'board.read',
    surface: 'count',
    summary: '调度台 Dispatch board',
    handle: ({ tx, actor }) => getBoard(tx, actor),
  }),
  readRoute({
    url: '/api/campaign/new-registrations',
    contract: { query: shape(PageQuery), answer: NewRegistrationPage },
    action: 'registry.read',
    surface: 'list',
    summary: '新登记单位 New registrations since the last import',
    handle: ({ tx, query }) => getNewRegistrations(tx, query),
  }),
  readRoute({
    url: '/api/campaign/lines',
    contract: { answer: LineTable },
    action: 'campaign.read',
    surface: 'item',
    summary: '条线归口表 Lines and the table that leads to them',
    handle: ({ tx }) => getLineTable(tx),
  }),
  commandRoute({
    method: 'PUT',
    url: '/api/campaign/lines',
    contract: { body: LineTableChange, answer: LineTable },
    action: 'campaign.change',
    surface: 'command',
    summary: '修改条线归口表 Change the table of lines',
    timeoutMs: 60_000,
    handle: ({ tx, actor, body }) => changeLineTable(tx, actor, body),
  }),
]
