import { searchText } from '@sanxin/domain/registry'
import { newId } from '@sanxin/kernel'
import { maskIdNumber, maskPhone } from '@sanxin/kernel/codes'
import { type Keyring, sealBatch } from '@sanxin/store/platform/sealed'
import { idNumberIndex, phoneIndex } from '@sanxin/store/registry'
import type { Client } from 'pg'

export interface PersonToPlant {
  name: string
  pinyin: string
  areaLft: number
  unitId?: string
  idNumber?: string
  phone?: string
  membership?: { kind: 'full' | 'probationary'; standing?: 'normal' | 'suspended'; undisclosed?: boolean }
}

/** Writes a person with sealed values, found by name and keyed index, and his or her membership. */
export async function plantPerson(client: Client, keyring: Keyring, person: PersonToPlant): Promise<string> {
  const { name, pinyin, areaLft, unitId = null, idNumber = null, phone = null, membership } = person
  const id = newId()
  const sealed = (column: string, value: string | null) =>
    sealBatch(keyring, { table: 'registry.person', column }, [{ rowId: id, value }])[0]
  await client.query(
    `insert into registry.person (id, name, name_pinyin, unit_id, employment, area_lft,
       id_number_masked, id_number_sealed, id_number_index, phone_masked, phone_sealed, phone_index)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      name,
      pinyin,
      unitId,
      unitId ? 'insured' : 'unknown',
      areaLft,
      idNumber && maskIdNumber(idNumber),
      sealed('id_number_sealed', idNumber),
      idNumber && idNumberIndex(keyring, idNumber),
      phone && maskPhone(phone),
      sealed('phone_sealed', phone),
      phone && phoneIndex(keyring, phone),
    ],
  )
  const { haystack, grams } = searchText({ names: [name], pinyin: [pinyin] })
  await client.query('insert into registry.person_search values ($1, $2, $3, $4)', [id, areaLft, haystack, grams])
  if (membership)
    await client.query(
      'insert into registry.membership (person_id, area_lft, kind, standing, unit_id, undisclosed, because) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        areaLft,
        membership.kind,
        membership.standing ?? 'normal',
        unitId,
        membership.undisclosed ?? false,
        { code: 'insured-here', facts: {} },
      ],
    )
  return id
}
