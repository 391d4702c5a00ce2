import { cruise } from 'dependency-cruiser'
import { resolveOptions, ruleSet } from './rules.mjs'

/**
 * Reads the sources under a folder and judges them by the rules.
 * @param baseDir  folder that holds packages/ and apps/
 * @param roots    folders or files below it
 * @returns `{ modules, violations }`; a violation is `{ rule, from, to }`
 */
export async function readModules(baseDir, roots, more = {}) {
  const { output } = await cruise(
    roots,
    {
      baseDir,
      ruleSet,
      validate: true,
      tsPreCompilationDeps: true,
      combinedDependencies: true,
      doNotFollow: { path: 'node_modules' },
      ...more,
    },
    resolveOptions,
  )
  const modules = output.modules.filter((module) => /^(packages|apps)\//.test(module.source) && !module.couldNotResolve)
  return { modules, violations: [...ruled(output), ...unresolved(modules), ...crossed(modules)] }
}

const ruled = (output) => output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))

/** Imports of ours that lead nowhere: every rule about them would pass silently. */
function unresolved(modules) {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ module, couldNotResolve }) => couldNotResolve && /^(\.|@sanxin\/)/.test(module) && !/\.(css|svg|png)(\?.*)?$/.test(module))
      .map(({ module }) => ({ rule: 'resolved', from: source, to: module })),
  )
}

/** Relative imports of a source that lead into another package; another package is named. Build settings beside src/ may. */
function crossed(modules) {
  const home = (path) => /^(packages\/engines\/[^/]+|packages\/[^/]+|apps\/[^/]+)\//.exec(path)?.[1]
  const sources = modules.filter(({ source }) => source.includes('/src/'))
  return sources.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ module, resolved }) => module.startsWith('.') && home(resolved) && home(resolved) !== home(source))
      .map(({ resolved }) => ({ rule: 'packages-by-name', from: source, to: resolved })),
  )
}
