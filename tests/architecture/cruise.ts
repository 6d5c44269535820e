import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { arrows } from './arrows.ts'

/** The folders whose imports are held to the arrows. */
export const PACKAGES = ['shared', 'server', 'client', 'tests']

/** What the arrows say about a tree: how many modules were read, and each import they refuse as `rule: from → to`. */
export interface Findings {
  /** Source files of the tree itself, dependencies from the registry not counted. */
  modules: string[]
  refused: string[]
}

/** Follows every import (type imports too) of the workspace at `root` and holds it against the arrows. */
export async function holdArrowsAgainst(root: string): Promise<Findings> {
  const { output } = await cruise(
    PACKAGES,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: arrows },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      // The servers that are measured beside ours have packages of their own, which only the benchmark installs.
      exclude: { path: '(^|/)dist/|^tests/bench/peers/' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  )
  const result = output as ICruiseResult
  return {
    modules: result.modules
      .map((module) => module.source)
      .filter((source) => /^(shared|server|client|tests)\/.*\.tsx?$/.test(source) && !source.includes('node_modules')),
    refused: result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(),
  }
}
