import type { Area, Building } from '@sanxin/contract/territory'
import { AreaMap, ButtonLink, Columns, EmptyState, NumberLink, PageHead, Panel, SkeletonRows, Stack, thousands, useSay } from '@sanxin/ui'
import { address, useApi } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { byStreet, mapAreas, mapDots, withoutPlace } from '../parts/places.ts'
import '../parts/territory.css'

/** Sub-districts, communities and buildings: on a map of their own boundaries and points, and as lists that open the units there. */
export function AreaList() {
  const say = useSay()
  const may = useMay()
  const areas = useApi<Area[]>('/api/territory/areas')
  const buildings = useApi<Building[]>('/api/territory/buildings')
  const error = areas.error ?? buildings.error
  const streets = byStreet(areas.data ?? [])
  const communities = streets.reduce((sum, { communities: own }) => sum + own.length, 0)
  const unplaced = withoutPlace(buildings.data ?? [])
  return (
    <>
      <PageHead
        crumbs={[{ label: say({ zh: '摸底', en: 'Find' }) }]}
        title={say({ zh: '区划与楼宇', en: 'Areas and buildings' })}
        note={
          areas.data && buildings.data
            ? say(
                {
                  zh: '{streets} 个街道（镇），{communities} 个社区（村），{buildings} 处楼宇园区',
                  en: '{streets} sub-districts, {communities} communities, {buildings} buildings and parks',
                },
                { streets: streets.length, communities, buildings: thousands(buildings.data.length) },
              )
            : undefined
        }
      />
      {error ? <ProblemRefusal problem={error} onRetry={() => void Promise.all([areas.refetch(), buildings.refetch()])} /> : null}
      {!error && (!areas.data || !buildings.data) ? <SkeletonRows /> : null}
      {areas.data && buildings.data && streets.length === 0 ? (
        <EmptyState
          purpose={say({
            zh: '还没有街道和社区。导入“社区网格”和“楼宇园区”两张表，地图和范围就有了。',
            en: 'No sub-districts yet. Import the rosters of the grid and of buildings; the map and the scopes come from them.',
          })}
          action={may('import.run') ? <ButtonLink href="/import">{say({ zh: '去导入', en: 'Import' })}</ButtonLink> : undefined}
        />
      ) : null}
      {areas.data && buildings.data && streets.length > 0 ? (
        <Columns
          side={
            <Panel
              title={say({ zh: '地图', en: 'Map' })}
              note={say({ zh: '数字是楼宇数，点是楼宇', en: 'numbers count buildings; dots are buildings' })}
            >
              <AreaMap
                label={say({ zh: '各社区的边界和楼宇', en: 'Boundaries of the communities and their buildings' })}
                areas={mapAreas(areas.data)}
                dots={mapDots(buildings.data)}
              />
            </Panel>
          }
        >
          <Stack>
            <AreaTable streets={streets} />
            <BuildingTable buildings={buildings.data} areas={areas.data} unplaced={unplaced} />
          </Stack>
        </Columns>
      ) : null}
    </>
  )
}

function AreaTable({ streets }: { streets: ReturnType<typeof byStreet> }) {
  const say = useSay()
  return (
    <Panel
      flush
      title={say({ zh: '街道与社区', en: 'Sub-districts and communities' })}
      note={say({ zh: '点名字看那里的单位', en: 'a name opens the units there' })}
    >
      <div className="sx-territory-scroll">
        <table className="sx-territory-table">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '街道（镇）', en: 'Sub-district' })}</th>
              <th scope="col">{say({ zh: '社区（村）', en: 'Communities' })}</th>
              <th scope="col" className="sx-territory-count">
                {say({ zh: '网格', en: 'Grids' })}
              </th>
              <th scope="col" className="sx-territory-count">
                {say({ zh: '楼宇', en: 'Buildings' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {streets.map(({ street, communities }) => (
              <tr key={street.id}>
                <th scope="row">
                  <NumberLink value={street.name} href={address('/units', { street: street.id })} label={street.name} />
                </th>
                <td>
                  {communities.map(({ id, name }, at) => (
                    <span key={id}>
                      {at > 0 ? ' · ' : ''}
                      <NumberLink value={name} href={address('/units', { community: id })} label={name} />
                    </span>
                  ))}
                </td>
                <td className="sx-territory-count">{sum(communities, 'grids')}</td>
                <td className="sx-territory-count">{sum(communities, 'buildings')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

const sum = (areas: readonly Area[], field: 'grids' | 'buildings'): number => areas.reduce((total, area) => total + (area[field] ?? 0), 0)

function BuildingTable({ buildings, areas, unplaced }: { buildings: readonly Building[]; areas: readonly Area[]; unplaced: number }) {
  const say = useSay()
  const nameOf = new Map(areas.map(({ id, name }) => [id, name]))
  return (
    <Panel
      flush
      title={say({ zh: '楼宇园区', en: 'Buildings and parks' })}
      note={
        unplaced > 0 ? say({ zh: '{count} 处还没落到社区', en: '{count} not placed in a community yet' }, { count: unplaced }) : undefined
      }
    >
      <div className="sx-territory-scroll">
        <table className="sx-territory-table">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
              <th scope="col">{say({ zh: '曾用名', en: 'Former names' })}</th>
              <th scope="col">{say({ zh: '社区', en: 'Community' })}</th>
              <th scope="col">{say({ zh: '地址', en: 'Address' })}</th>
              <th scope="col" className="sx-territory-count">
                {say({ zh: '单位', en: 'Units' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {buildings.map((building) => (
              <tr key={building.id}>
                <th scope="row">{building.name}</th>
                <td>{building.formerNames.join('、')}</td>
                <td>{building.areaId ? nameOf.get(building.areaId) : ''}</td>
                <td>{building.address}</td>
                <td className="sx-territory-count">
                  {building.units > 0 ? (
                    <NumberLink value={building.units} href={address('/units', { building: building.id })} label={building.name} />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
