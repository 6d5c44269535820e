import { join } from 'node:path'
import { projectRoot } from '../kit/index.ts'
import { type MeasuredServer, startMeasured } from './server-process.ts'

/** Starts Rondom on a data folder, as it is. */
export function startRondom(
  data: string,
  options: { imports?: readonly string[]; oneCore?: boolean } = {},
): Promise<MeasuredServer> {
  return startMeasured({
    ...options,
    program: join('server', 'main.ts'),
    folder: projectRoot,
    env: { RONDOM_DATA: data, RONDOM_PORT: '0', RONDOM_LOG: 'error' },
    readPort: (said) => Number(/Rondom staat klaar op http:\/\/localhost:(\d+)/.exec(String(said))?.[1] ?? 0) || null,
  })
}
