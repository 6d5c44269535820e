import { contestants } from './contestants.ts'
import { prepareHouse, WRITERS } from './house.ts'
import { LeanClient } from './load/lean-client.ts'

const DOCS = 50
await using house = await prepareHouse(DOCS, () => undefined)
const only = process.env.ONLY
for (const c of contestants(house)) {
  if (only && !c.name.includes(only)) continue
  await using server = await c.start({})
  const times: string[] = []
  const before = await server.cpu()
  for (let round = 0; round < Number(process.env.ROUNDS ?? 8); round++) {
    const t = performance.now()
    const clients = Array.from(
      { length: DOCS * WRITERS },
      (_, i) => new LeanClient(c.address(server, i % DOCS, Math.floor(i / DOCS)), c.framing),
    )
    await Promise.all(clients.map((x) => x.synced))
    times.push((performance.now() - t).toFixed(0))
    await Promise.all(clients.map((x) => x.drop()))
  }
  console.log(c.name.padEnd(20), times.join(' '), 'cpu', ((await server.cpu()) - before).toFixed(0))
}
setTimeout(() => process.exit(0), 100)
