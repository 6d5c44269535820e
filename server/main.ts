// Starts Rondom, with what was compiled at an earlier start: that is kept beside the installed packages, where nobody
// can write who cannot change the code as well. It only saves time; where it cannot be kept nothing differs.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'rondom', 'compiled'))
await import('./run.ts')
