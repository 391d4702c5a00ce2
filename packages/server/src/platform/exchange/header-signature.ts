import { createHash } from 'node:crypto'
import type { Recognition } from '@sanxin/domain/platform/exchange'

/** Stands for the form of a sheet: its titles in their order, without blanks. Two deliveries of one department share it. */
export const headerSignature = ({ columns }: Pick<Recognition, 'columns'>): string =>
  createHash('sm3')
    .update(JSON.stringify([...columns].sort((a, b) => a.column - b.column).map(({ title }) => title.replace(/\s/g, ''))))
    .digest('hex')
