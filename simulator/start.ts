import { type Clock, MovableClock, realClock } from './clock.ts'
import type { Replies } from './core/replies.ts'
import type { Script } from './core/script/script.ts'
import type { WorldCounts } from './core/world-counts.ts'
import { Engine } from './engine.ts'
import type { OpenedMessage } from './mail/opened-message.ts'
import { Outbox } from './mail/outbox.ts'
import type { Postbox } from './mail/postbox.ts'
import type { MailLimits } from './mail/smtp-postbox.ts'
import { clockStart, describeWorld } from './scenario/describe-world.ts'
import type { ScenarioFile } from './scenario/schema.ts'
import type { Certificate } from './transport/certificate.ts'
import { defaultLimits, type Limits } from './transport/limits.ts'
import type { Listener } from './transport/listener.ts'
import { realTimers } from './transport/timers.ts'

export interface SimulatorOptions {
  readonly scenario: ScenarioFile
  /** Whether time passes when the scenario does not say: `real` by default. */
  readonly clock?: 'frozen' | 'real'
  /** How many times as fast as real time it passes when the scenario does not say: 1 by default. */
  readonly rate?: number | undefined
  /** What real time is: the machine's clock by default. */
  readonly realTime?: Clock | undefined
  readonly host?: string
  /** Ports to open; 0 picks a free one, absent opens none. */
  readonly tcp?: number | undefined
  readonly http?: number | undefined
  readonly https?: number | undefined
  /** For HTTPS; one is made when none is given. */
  readonly certificate?: Certificate | undefined
  readonly limits?: Partial<Limits>
  /** The mail server of EMAIL, before that of the scenario. */
  readonly smtp?: string | undefined
  readonly mailLimits?: MailLimits | undefined
}

/** A simulator that is listening. */
export interface Simulator {
  readonly listeners: readonly Listener[]
  /** The one clock of the simulator. */
  readonly clock: MovableClock
  /** Starts over with a scenario's world, and with its clock. */
  load(scenario: ScenarioFile): Promise<void>
  /**
   * Takes a scenario that was changed while the simulator ran: it starts over, or, where the scenario
   * says that calls are kept, goes on with them and with its clock as it is.
   */
  reload(scenario: ScenarioFile): Promise<void>
  /** Moves the clock forward, whether it stands or runs. */
  advance(ms: number): void
  /** The messages of EMAIL that no mail server took, since there is none. Oldest first. */
  outbox(): Promise<readonly OpenedMessage[]>
  /** The rules for what requests meet, of the world in force. */
  readonly replies: Replies
  /** What happens by itself, of the world in force. */
  readonly script: Script
  /** Has an entry of the script happen now. False where none has the name. */
  fire(name: string): boolean
  /** How much of everything the world holds now. */
  counts(): WorldCounts
  /** Closes every port and connection. */
  stop(): Promise<void>
}

/** Starts a simulator. Fails when a port cannot be opened, and leaves none open then. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { scenario, host = '127.0.0.1' } = options
  const real = options.realTime ?? realClock
  const startedAt = clockStart(scenario) ?? real.now()
  const clock = new MovableClock(startedAt, rateOf(scenario, options), real)
  let postbox = await postboxOf(scenario, options)
  const engine = new Engine(describeWorld(scenario, startedAt), clock, postbox)
  const limits = { ...defaultLimits, ...options.limits }
  const listeners: Listener[] = []
  const stop = async () => {
    await Promise.all(listeners.map((listener) => listener.stop()))
  }
  try {
    await open()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    listeners,
    clock,
    load: async (other) => {
      postbox = await postboxOf(other, options)
      startClock(other)
      engine.reset(describeWorld(other, clock.now()), postbox)
    },
    reload: async (other) => {
      postbox = await postboxOf(other, options)
      const isKept = other.reload.calls === 'kept'
      if (!isKept) startClock(other)
      const description = describeWorld(other, clock.now())
      if (isKept) engine.reload(description, postbox)
      else engine.reset(description, postbox)
    },
    advance: (ms) => clock.advance(ms),
    outbox: async () => {
      if (!(postbox instanceof Outbox)) return []
      const { openMessage } = await import('./mail/opened-message.ts')
      return Promise.all(postbox.all().map(openMessage))
    },
    get replies() {
      return engine.replies
    },
    get script() {
      return engine.script
    },
    fire: (name) => engine.fire(name),
    counts: () => engine.counts(),
    stop,
  }

  /** A clock that stands begins where it did before, unless the scenario says: time began then. */
  function startClock(other: ScenarioFile): void {
    const rate = rateOf(other, options)
    clock.set(clockStart(other) ?? (rate === 0 ? startedAt : real.now()))
    if (rate === 0) clock.freeze()
    else clock.run(rate)
  }

  /** Each transport is loaded when it is wanted: a start without HTTP does not pay for it. */
  async function open(): Promise<void> {
    if (options.tcp !== undefined) {
      const { listenTcp } = await import('./transport/tcp.ts')
      listeners.push(
        await listenTcp(engine, { host, port: options.tcp, limits, timers: realTimers }),
      )
    }
    if (options.http !== undefined) {
      const { listenHttp } = await import('./transport/http.ts')
      listeners.push(await listenHttp(engine, { host, port: options.http, limits }))
    }
    if (options.https !== undefined) {
      const { listenHttp } = await import('./transport/http.ts')
      const certificate = options.certificate ?? (await newCertificate())
      listeners.push(await listenHttp(engine, { host, port: options.https, limits, certificate }))
    }
  }
}

/** What talks to mail servers is loaded where there is one. */
async function postboxOf(scenario: ScenarioFile, options: SimulatorOptions): Promise<Postbox> {
  const server = options.smtp ?? scenario.server.smtp
  if (server === undefined) return new Outbox()
  const { SmtpPostbox, defaultMailLimits } = await import('./mail/smtp-postbox.ts')
  const limits = options.mailLimits ?? defaultMailLimits
  return new SmtpPostbox({ server: new URL(server), from: scenario.server.mailFrom, ...limits })
}

async function newCertificate(): Promise<Certificate> {
  const { makeCertificate } = await import('./transport/certificate.ts')
  return makeCertificate()
}

/**
 * How fast the clock of a scenario runs; 0: it stands. The scenario decides, and where it does not,
 * the one who starts it does.
 */
function rateOf({ clock }: ScenarioFile, options: SimulatorOptions): number {
  const runs = clock.runs ?? (clock.rate !== undefined || options.clock !== 'frozen')
  return runs ? (clock.rate ?? options.rate ?? 1) : 0
}
