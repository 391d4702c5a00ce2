#!/usr/bin/env node
// npm start [-- --empty]: installs if needed and hands over to the server on our own Node.
import { join } from 'node:path'
import { handOver } from './hand-over.mjs'
import { checkout, ensureInstalled } from './install.mjs'

ensureInstalled()
handOver(join(checkout, 'apps/server/src/main.ts'), process.argv.slice(2), { stopWithNpm: true })
