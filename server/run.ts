// Runs Rondom: settings, parts, and what whoever starts it must read.
import { PAGES } from '@rondom/shared/wire/http.ts'
import { compose } from './compose.ts'
import { readConfig, unknownSettings } from './config.ts'
import { createLog } from './log.ts'
import { startSentence } from './start-failures.ts'

const CLOSING_MILLISECONDS = 9000

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const complain = (sentence: string) => process.stderr.write(`Rondom: ${sentence}\n`)

const { config, problems } = readConfig(process.env)
for (const name of unknownSettings(process.env)) complain(`de instelling ${name} bestaat niet en doet niets.`)
if (problems !== null) {
  for (const problem of problems) complain(problem)
  process.exit(2)
}

const log = createLog(config.logLevel)
process.on('uncaughtException', (err) => {
  log.fatal({ err }, 'the server stops: nobody foresaw this error')
  process.exit(1)
})

const rondom = await compose(config, log, say).catch((error) => {
  complain(startSentence(error, config))
  log.error({ err: error }, 'the server could not start')
  process.exit(2)
})

let closing = false
function stop(): void {
  if (closing) process.exit(1)
  closing = true
  setTimeout(() => {
    log.error('closing took too long')
    process.exit(1)
  }, CLOSING_MILLISECONDS).unref()
  rondom.close().then(
    () => process.exit(0),
    (err) => {
      log.error({ err }, 'closing failed')
      process.exit(1)
    },
  )
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

if (rondom.setupSecret !== null) {
  say(`Eerste gespreksleider: open ${rondom.origin}${PAGES.setup}#${rondom.setupSecret}`)
}
say(`Rondom staat klaar op ${rondom.origin}`)
