import { contestants } from './contestants.ts'
import { prepareHouse, WRITERS } from './house.ts'
import { Conversation, emptyTally } from './load/conversation.ts'
import { typeFor } from './load/typing.ts'

const DOCS = Number(process.env.DOCS ?? 50)
let t = performance.now()
await using house = await prepareHouse(DOCS, () => undefined)
console.log('house', Math.round(performance.now() - t), 'ms')
const only = process.env.ONLY
const rate = Number(process.env.RATE ?? 3)
for (const c of contestants(house)) {
  if (only && !c.name.includes(only)) continue
  await using server = await c.start({ unlimited: rate > 3 })
  const tally = emptyTally()
  const convs = Array.from(
    { length: DOCS },
    (_, d) =>
      new Conversation(
        Array.from({ length: WRITERS }, (_, w) => c.address(server, d, w)),
        c.framing,
        'ratingReason',
        1000 + d * 100,
        tally,
      ),
  )
  t = performance.now()
  for (const v of convs) await v.ready()
  const joined = performance.now() - t
  await typeFor(convs, rate, 6000, Math.random)
  const count = emptyTally()
  for (const v of convs) v.count(count)
  const before = await server.cpu()
  const own = process.cpuUsage()
  const late = await typeFor(convs, rate, Number(process.env.MS ?? 6000), Math.random)
  await new Promise((r) => setTimeout(r, 300))
  const cpu = (await server.cpu()) - before
  const ownCpu = process.cpuUsage(own)
  count.latencies.sort((a, b) => a - b)
  const q = (p: number) => count.latencies[Math.floor(count.latencies.length * p)]?.toFixed(1)
  console.log(
    c.name.padEnd(22),
    'join',
    joined.toFixed(0),
    'sent',
    count.sent,
    'delivered',
    count.delivered,
    'cpu ms',
    cpu.toFixed(0),
    'us/delivered',
    ((cpu * 1000) / count.delivered).toFixed(2),
    'p50',
    q(0.5),
    'p99',
    q(0.99),
    'late',
    late.toFixed(0),
    'load cpu',
    ((ownCpu.user + ownCpu.system) / 1000).toFixed(0),
  )
  await Promise.all(convs.map((v) => v.drop()))
}

setTimeout(() => process.exit(0), 100)
