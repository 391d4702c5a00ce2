import { shape, Words } from '@sanxin/contract/platform/shape'
import { commandRoute, type Route } from '@sanxin/server/platform/http'
import { record } from '@sanxin/store/platform/audit'
import { Type } from 'typebox'
import { type District, districtProblems, isDemo, renameDistrict } from '../district/index.ts'

/** Prepares a data folder for a district of one's own and moves the server into it once the answer has gone out. */
export type SwitchDistrict = (name: string) => Promise<{ dataDir: string; account: { userName: string; password: string } }>

const Name = Words(2, 40)

export function districtRoutes({ store, dataDir }: District, switchDistrict: SwitchDistrict): Route[] {
  return [
    commandRoute({
      method: 'POST',
      url: '/api/district/own',
      action: 'import.run',
      surface: 'command',
      keepAnswer: false,
      contract: {
        body: shape({ name: Name }),
        answer: shape({ dataDir: Type.String(), userName: Type.String(), password: Type.String() }),
      },
      summary: 'Begins a district of one’s own in a new data folder; the demo stays where it is',
      handle: async ({ tx, body }) => {
        if (!isDemo(dataDir)) throw districtProblems.problem('already-own')
        await record(tx, { event: 'district.own-begun', facts: { name: body.name } })
        const { dataDir: folder, account } = await switchDistrict(body.name)
        return { dataDir: folder, ...account }
      },
    }),
    commandRoute({
      method: 'PUT',
      url: '/api/district/name',
      action: 'import.run',
      surface: 'command',
      contract: { body: shape({ name: Name }), answer: shape({ name: Type.String() }) },
      summary: 'Renames the district',
      handle: async ({ tx, body }) => {
        await renameDistrict(store, body.name)
        await record(tx, { event: 'district.renamed', facts: { name: body.name } })
        return { name: body.name }
      },
    }),
  ]
}
