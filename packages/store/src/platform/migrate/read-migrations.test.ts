import { expect, test } from 'vitest'
import { checkHistory } from './migrate.ts'
import { parseMigration, readMigrations } from './read-migrations.ts'

test('a file says its number, who owns what it makes, and whether old code can go on', () => {
  expect(parseMigration('0042-add-observation.sql', '--! breaking\n--! as sanxin_search\nselect 1;')).toMatchObject({
    number: 42,
    name: 'add-observation',
    breaking: true,
    as: 'sanxin_search',
  })
  expect(parseMigration('0001-x.sql', '-- it is not --! breaking inside a line')).toMatchObject({ breaking: false, as: 'sanxin_owner' })
  expect(() => parseMigration('1-x.sql', '')).toThrow(/named like/)
})

test('the checksum does not mind the line ends of the machine', () => {
  const unix = parseMigration('0001-x.sql', 'select 1;\nselect 2;')
  expect(parseMigration('0001-x.sql', 'select 1;\r\nselect 2;').checksum).toBe(unix.checksum)
  expect(parseMigration('0001-x.sql', 'select 1;\nselect 3;').checksum).not.toBe(unix.checksum)
})

test('our files are in one line of numbers, each with its reason in the first comment', () => {
  const files = readMigrations()
  expect(files.length).toBeGreaterThan(5)
  for (const { name, sql } of files)
    expect(
      sql.split('\n').find((line) => !line.startsWith('--!')),
      name,
    ).toMatch(/^-- \S/)
})

test('a database that ran other contents, or a breaking file of a newer version, is not touched', () => {
  const known = [parseMigration('0001-a.sql', 'select 1')]
  const applied = { number: 1, name: 'a', checksum: known[0]!.checksum, breaking: false }
  expect(() => checkHistory([applied], known)).not.toThrow()
  expect(() => checkHistory([{ ...applied, checksum: 'other' }], known)).toThrow(/migration-changed/)
  expect(() => checkHistory([applied, { number: 2, name: 'b', checksum: 'x', breaking: false }], known)).not.toThrow()
  expect(() => checkHistory([applied, { number: 2, name: 'b', checksum: 'x', breaking: true }], known)).toThrow(/database-newer/)
})
