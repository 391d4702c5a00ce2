#!/usr/bin/env node
// sanxin VERB …: hands over to the command line of the server on our own Node; works from a shell, systemd and cron.
import { join } from 'node:path'
import { handOver } from './hand-over.mjs'
import { checkout, ensureInstalled } from './install.mjs'

ensureInstalled()
handOver(join(checkout, 'apps/server/src/cli.ts'), process.argv.slice(2))
