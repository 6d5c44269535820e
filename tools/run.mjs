// The two commands and everything beside them, with only Node 18 and npm on the machine:
//   node tools/run.mjs start | test | build | <a script of package.json> [arguments]
import { join } from 'node:path'
import { buildClient } from './build.mjs'
import { run } from './child.mjs'
import { install } from './install.mjs'
import { root, say } from './root.mjs'
import { test } from './test.mjs'
import { findToolchain } from './toolchain.mjs'

async function start(toolchain, args) {
  await buildClient(toolchain)
  const env = { ...toolchain.env, NODE_ENV: 'production' }
  const { code } = await run(toolchain.node, [join(root, 'server', 'main.ts'), ...args], { env })
  return code
}

async function build(toolchain) {
  await buildClient(toolchain)
  return 0
}

async function script(toolchain, args) {
  const { code } = await run(toolchain.pnpm, ['run', ...args], { env: toolchain.env })
  return code
}

async function main([task, ...args]) {
  const toolchain = await findToolchain()
  await install(toolchain)
  const tasks = { start, test, build }
  return tasks[task] ? tasks[task](toolchain, args) : script(toolchain, [task, ...args])
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  say(error.message)
  // `npm test` is read by its last line, also when not even the installing worked.
  if (process.argv[2] === 'test') console.log('\n0 passed, 1 failed')
  process.exitCode = 1
}
