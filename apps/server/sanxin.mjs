#!/usr/bin/env node
// The command `sanxin`: npm links it into node_modules/.bin from here, because it does not link the root package's own.
import '../../scripts/sanxin.mjs'
