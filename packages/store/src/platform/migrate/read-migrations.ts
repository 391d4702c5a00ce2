import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One numbered SQL file and what its `--!` lines say about it. */
export interface Migration {
  number: number
  name: string
  sql: string
  /** SHA-256 over the text with LF line ends, hexadecimal */
  checksum: string
  /** Code older than this file cannot run with it: `--! breaking`. */
  breaking: boolean
  /** The database role that will own what the file makes: `--! as sanxin_search`; the owner when unsaid. */
  as: string
}

const fileName = /^(\d{4})-([a-z0-9-]+)\.sql$/
export const migrationsFolder = join(import.meta.dirname, '../../../migrations')

/**
 * The SQL files of a folder in the order of their numbers.
 * @throws Error when a file name does not follow `0042-what-it-does.sql` or a number is used twice
 */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => parseMigration(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => a.number - b.number)
  for (const [i, migration] of migrations.entries()) {
    if (i > 0 && migrations[i - 1]!.number === migration.number) throw new Error(`Two migrations carry the number ${migration.number}.`)
  }
  return migrations
}

export function parseMigration(file: string, text: string): Migration {
  const parts = fileName.exec(file)
  if (!parts) throw new Error(`A migration is named like 0042-what-it-does.sql, found ${file}.`)
  const sql = text.replaceAll('\r\n', '\n')
  return {
    number: Number(parts[1]),
    name: parts[2]!,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
    breaking: /^--! breaking\b/m.test(sql),
    as: /^--! as (sanxin_[a-z]+)$/m.exec(sql)?.[1] ?? 'sanxin_owner',
  }
}
