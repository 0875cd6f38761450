import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { SourcedScenario } from '../../simulator/control-action.ts'
import { Dice } from '../../simulator/core/dice.ts'
import { readScenario } from '../../simulator/scenario/read-scenario.ts'
import type { SimulatorSession } from '../../simulator/simulator-session.ts'
import { ended, type Ran, readyLines, startProgram } from '../program.fixture.ts'
import { type Deed, doTo } from './deed.fixture.ts'
import { type Deeds, floor, groups, killedScenario, looks, roles } from './deeds.fixture.ts'
import { type Answered, KilledClient, type Ports } from './killed-client.fixture.ts'
import { heldBy, heldOf, modelOf } from './model.fixture.ts'

/** Starts a simulator that keeps a state. */
export type Start = (state: string, scenario: string) => ChildProcess

export const shipped: Start = (state, scenario) =>
  startProgram(
    ...['simulate', '--state', state, '--scenario', scenario],
    ...['--tcp', '0', '--http', '0', '--control', '0'],
  )

export const alwaysFolding: Start = (state, scenario) => {
  const program = fileURLToPath(new URL('./kept-simulator.fixture.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', program, state, scenario], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Clients of which each has things of its own: what one does, the others leave alone. */
const clients: readonly { readonly deeds: Deeds; readonly atOnce: number }[] = [
  { deeds: floor, atOnce: 1 },
  { deeds: groups, atOnce: 1 },
  { deeds: roles, atOnce: 5 },
]

interface Running {
  readonly child: ChildProcess
  readonly ports: Ports
  readonly end: Promise<Ran>
  readonly says: string
}

/**
 * A simulator that is killed again and again while clients change its world, and started again on the
 * same state. After each kill it must hold what it answered, in every detail, and nothing else but what
 * it may have been about to answer.
 */
export class KillRun {
  readonly #dice: Dice
  readonly #start: Start
  readonly #state: string
  readonly #first: SourcedScenario
  /** By client: what was done, in its order. */
  readonly #done: Answered[][] = clients.map(() => [])
  #number = 0
  #running: Running | undefined

  constructor(folder: string, seed: number, start: Start) {
    this.#dice = new Dice(seed)
    this.#start = start
    this.#state = join(folder, 'killed.state')
    const source = join(folder, 'killed.yaml')
    writeFileSync(source, killedScenario)
    this.#first = { source, scenario: readScenario(source) }
  }

  /** How many requests and control actions were answered. */
  get answered(): number {
    return this.#done.flat().length
  }

  /** Starts it, has clients work, and kills it; then looks at what it left. */
  async kill(): Promise<void> {
    const { child, ports, end } = await this.#up()
    const working = await Promise.all(clients.map(() => KilledClient.connect(ports)))
    const isTime = this.#moment()
    const worked = working.map((client, index) => {
      const { deeds, atOnce } = clients[index] ?? { deeds: floor, atOnce: 1 }
      return client.work(
        () => this.#next(deeds),
        atOnce,
        () => isTime.answered(),
      )
    })
    await isTime.come
    child.kill('SIGKILL')
    await Promise.all([...worked, end])
    this.#running = undefined
    await this.#agree(working)
  }

  /** Starts it once more and stops it: one file remains, and holds the same. */
  async stop(): Promise<Ran> {
    const { child, end } = await this.#up()
    child.kill('SIGTERM')
    const ran = await end
    if (existsSync(`${this.#state}-wal`)) throw new Error('a log remains')
    const model = await modelOf(this.#first, this.#done.flat(), [])
    if (!isDeepStrictEqual(await heldBy(this.#state, this.#first), heldOf(model))) {
      throw new Error('a simulator that was stopped holds something else')
    }
    return ran
  }

  async #up(): Promise<Running> {
    const child = this.#start(this.#state, this.#first.source)
    const end = ended(child)
    const lines = await Promise.race([readyLines(child), end])
    if (!Array.isArray(lines)) throw new Error(`it does not start: ${JSON.stringify(lines)}`)
    const [says = '', tcp, http, control] = lines
    const ports = { tcp: portOf(tcp), http: portOf(http), control: portOf(control) }
    this.#running = { child, ports, end, says }
    await this.#look(ports)
    return this.#running
  }

  /** What clients are told must be what they would be told without a kill, to the byte. */
  async #look(ports: Ports): Promise<void> {
    const model = await modelOf(this.#first, this.#done.flat(), [])
    const client = await KilledClient.connect(ports)
    for (const sent of looks) {
      const deed: Deed = { by: 'tcp', sent }
      const reply = await client.ask(deed)
      const wanted = doTo(model, deed)
      if (reply !== wanted) throw new Error(`after a kill\n${reply}\nand without\n${wanted}`)
    }
    client.close()
  }

  /** After so many answers, and so many turns of waiting for events. */
  #moment() {
    let answers = 1 + Math.floor(this.#dice.next() * 150)
    let turns = Math.floor(this.#dice.next() * 40)
    let come: () => void = () => {}
    const wait = () => {
      turns -= 1
      if (turns < 0) come()
      else setImmediate(wait)
    }
    return {
      come: new Promise<void>((resolve) => {
        come = resolve
      }),
      answered: () => {
        answers -= 1
        if (answers === 0) wait()
      },
    }
  }

  #next(deeds: Deeds): Deed {
    this.#number += 1
    return deeds(this.#dice, this.#number)
  }

  /** Finds out what of that which was not answered was done all the same: of each client the first. */
  async #agree(working: readonly KilledClient[]): Promise<void> {
    for (const [index, { answered }] of working.entries()) this.#done[index]?.push(...answered)
    const held = await this.#leftBehind()
    for (const counts of countsUpTo(working.map(({ inFlight }) => inFlight.length))) {
      const also = working.map(({ inFlight }, index) => inFlight.slice(0, counts[index]))
      const model = await modelOf(this.#first, this.#done.flat(), also.flat())
      if (!isDeepStrictEqual(held, heldOf(model))) continue
      await this.#countIn(also)
      return
    }
    const says = differences(held, await modelOf(this.#first, this.#done.flat(), []))
    throw new Error(`what was answered is not what is kept: ${says}`)
  }

  /** The answers that clients did not live to see are those of the model. */
  async #countIn(also: readonly (readonly Deed[])[]): Promise<void> {
    const model = await modelOf(this.#first, this.#done.flat(), [])
    for (const [index, deeds] of also.entries()) {
      for (const deed of deeds) this.#done[index]?.push({ deed, reply: doTo(model, deed) })
    }
  }

  /** Looks at a copy: the next start is to find what the kill has left. */
  async #leftBehind(): Promise<unknown> {
    const copy = `${this.#state}-copy`
    for (const end of ['', '-wal', '-journal']) {
      rmSync(copy + end, { force: true })
      if (existsSync(this.#state + end)) copyFileSync(this.#state + end, copy + end)
    }
    return heldBy(copy, this.#first)
  }
}

function portOf(line: string | undefined): number {
  return Number(line?.split(':').at(-1))
}

/** Every combination of counts up to those, the smallest first. */
function countsUpTo(most: readonly number[]): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]]
  for (const count of most) {
    const each = Array.from({ length: count + 1 }, (_, index) => index)
    all = all.flatMap((before) => each.map((one) => [...before, one]))
  }
  return all
}

function differences(held: unknown, model: SimulatorSession): string {
  return `${JSON.stringify(held)}\nwithout a kill\n${JSON.stringify(heldOf(model))}`
}
