// Fails when a rule is broken, when an import of ours leads nowhere, when too little was read, or when a planted violation is missed.
import { readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missedPlants } from './planted-copy.mjs'
import { readModules } from './read-modules.mjs'

const checkout = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '..'))
const roots = ['packages', 'apps']

const { modules, violations } = await readModules(checkout, roots)
const faults = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)

const written = roots.flatMap((root) => sourcesUnder(join(checkout, root))).length
if (modules.length < written) faults.push(`only ${modules.length} of ${written} source files were read`)
faults.push(...(await missedPlants(checkout)))

for (const fault of new Set(faults)) console.error(fault)
console.log(`architecture: ${modules.length} modules read, ${new Set(faults).size} faults`)
process.exitCode = faults.length > 0 ? 1 : 0

function sourcesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') && !/node_modules|\/dist/.test(entry.parentPath),
  )
}
