// Server and client side by side, each renewing itself when a source changes. Ctrl-C ends both.
import { join } from 'node:path'
import { run } from './child.mjs'
import { root } from './root.mjs'

const client = join(root, 'client')
const server = run(process.execPath, ['--watch', join(root, 'server', 'main.ts')])
const screens = run(process.execPath, [join(client, 'node_modules', 'vite', 'bin', 'vite.js')], { cwd: client })
const { code } = await Promise.race([server, screens])
process.exitCode = code
process.kill(process.pid, 'SIGTERM')
