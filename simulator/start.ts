import { type Clock, FrozenClock, realClock } from './clock.ts'
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
  /** Starts over with a scenario's world, and with its clock where that stands still. */
  load(scenario: ScenarioFile): Promise<void>
  /** Moves the clock forward. Only a frozen clock can be moved. */
  advance(ms: number): void
  /** The messages of EMAIL that no mail server took, since there is none. Oldest first. */
  outbox(): Promise<readonly OpenedMessage[]>
  /** Closes every port and connection. */
  stop(): Promise<void>
}

/** Starts a simulator. Fails when a port cannot be opened, and leaves none open then. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { scenario, host = '127.0.0.1' } = options
  const clock = clockOf(scenario, options.clock ?? 'real')
  const startedAt = clock.now()
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
    load: async (other) => {
      postbox = await postboxOf(other, options)
      if (clock instanceof FrozenClock) clock.set(clockStart(other) ?? startedAt)
      engine.reset(describeWorld(other, clock.now()), postbox)
    },
    advance: (ms) => {
      if (!(clock instanceof FrozenClock)) throw new Error('only a frozen clock can be moved')
      clock.advance(ms)
    },
    outbox: async () => {
      if (!(postbox instanceof Outbox)) return []
      const { openMessage } = await import('./mail/opened-message.ts')
      return Promise.all(postbox.all().map(openMessage))
    },
    stop,
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

/** The scenario decides whether its clock runs; where it does not, the one who starts it does. */
function clockOf(scenario: ScenarioFile, preferred: 'frozen' | 'real'): Clock {
  const runs = scenario.clock.runs ?? preferred === 'real'
  const start = clockStart(scenario)
  if (!runs) return new FrozenClock(start ?? realClock.now())
  if (start === undefined) return realClock
  const offset = start - realClock.now()
  return { now: () => realClock.now() + offset }
}
