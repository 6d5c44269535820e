import { registerHooks } from 'node:module'

/**
 * Replaces exports of one of the server's modules before it loads. `path` is the end of its address; `source` sees the
 * genuine module as `genuine` and exports what it replaces; everything else stays.
 */
export function replaceModule(path: string, source: string): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith(path)) return nextLoad(url, context)
      const code = `import * as genuine from './${name}?genuine'\nexport * from './${name}?genuine'\n${source}`
      return { format: 'module', source: code, shortCircuit: true }
    },
  })
}
