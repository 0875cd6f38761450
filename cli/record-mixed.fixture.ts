import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Dice } from '../simulator/core/dice.ts'
import { type Address, mixedRequests, mixedScenario, sendMixed } from './mixed-exchanges.fixture.ts'
import { ended, type Ran, readyLines, startProgram } from './program.fixture.ts'

const seed = 20_260_202

/**
 * A simulator with clients, control and sessions at once, until so much was sent. Some of it is lost
 * where a connection is cut or reset before it was read.
 */
export async function recordMixed(
  folder: string,
  journal: string,
  sentCount: number,
): Promise<Ran> {
  const scenario = join(folder, 'mixed.yaml')
  writeFileSync(scenario, mixedScenario)
  const child = startProgram(
    ...['simulate', '--scenario', scenario, '--journal', journal, '--tcp', '0', '--http', '0'],
    ...['--control', '0'],
  )
  const end = ended(child)
  const [tcp, http, control] = (await readyLines(child)).map((line) =>
    Number(line.split(':').at(-1)),
  )
  if (!tcp || !http || !control) throw new Error('the simulator did not say its ports')
  const main: readonly Address[] = [
    { transport: 'tcp', port: tcp, page: '/webAPI.aspx' },
    { transport: 'http', port: http, page: '/webAPI.aspx' },
  ]
  await drive(main, controlAt(control), sentCount)
  child.kill('SIGTERM')
  return end
}

type Control = (method: string, path: string, body?: object) => Promise<unknown>

function controlAt(port: number): Control {
  return async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}

/** Six clients that send in batches, and between some of them one thing that is done by control. */
async function drive(main: readonly Address[], control: Control, sentCount: number): Promise<void> {
  const dice = new Dice(seed)
  const deeds = mixedRequests(sentCount, seed)
  const [tcp, http] = main
  if (!tcp || !http) throw new Error('there are two transports')
  let next = 0
  let addresses = main
  let [batches, turn] = [0, 0]
  let isActing = false
  const client = async () => {
    while (next < deeds.length) {
      const size = 1 + Math.floor(dice.next() * 12)
      const batch = deeds.slice(next, next + size)
      next += size
      await sendMixed(batch, addresses[Math.floor(dice.next() * addresses.length)] ?? tcp, dice)
      batches += 1
      if (batches % 10 !== 0 || isActing) continue
      isActing = true
      addresses = await actOn(control, turn, { addresses, main, http })
      turn += 1
      isActing = false
    }
  }
  await Promise.all(Array.from({ length: 6 }, client))
}

interface Reachable {
  readonly addresses: readonly Address[]
  readonly main: readonly Address[]
  readonly http: Address
}

/** One thing by control, in turn; tells where clients send to since. */
async function actOn(
  control: Control,
  turn: number,
  { addresses, main, http }: Reachable,
): Promise<readonly Address[]> {
  switch (turn % 12) {
    case 0:
      await control('POST', '/clock/advance', { ms: 45_000 })
      break
    case 1:
      await control('POST', '/replies', { match: { command: 'TEST' }, every: 2, delayMs: 2 })
      break
    case 2: {
      const name = `s${turn % 36}`
      const made: unknown = await control('POST', '/sessions', { name })
      const own = ownAddresses(made)
      return [...main, ...own, { ...http, page: `/sessions/${name}/webAPI.aspx` }]
    }
    case 3:
      await control('POST', '/script/ring/fire')
      break
    case 4:
      await control('PATCH', '/clock', { at: '2026-02-03T09:00:00Z', rate: 600 })
      break
    case 5:
      await control('POST', `/sessions/s${(turn - 3) % 36}/clock/advance`, { ms: 1000 })
      break
    case 6:
      await control('GET', '/script')
      break
    case 7:
      await control('PATCH', '/clock', { at: '2026-02-02T16:00:00Z', rate: 60 })
      break
    case 8:
      await control('DELETE', `/sessions/s${(turn - 6) % 36}`)
      return main
    case 9:
      if (turn % 60 === 9) await control('PUT', '/world', { scenario: mixedScenario })
      break
    case 10:
      await control('GET', '/world')
      break
    case 11:
      if (turn % 60 === 35) await control('POST', '/world/reset')
      break
  }
  return addresses
}

const madeSession = z.object({
  listeners: z.array(z.object({ scheme: z.enum(['tcp', 'http']), port: z.int() })),
})

/** The ports of a session's own. */
function ownAddresses(made: unknown): readonly Address[] {
  const { listeners } = madeSession.parse(made)
  return listeners.map(({ scheme, port }) => ({ transport: scheme, port, page: '/webAPI.aspx' }))
}
