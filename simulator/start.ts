import { type Clock, FrozenClock, realClock } from './clock.ts'
import { Engine } from './engine.ts'
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
}

/** A simulator that is listening. */
export interface Simulator {
  readonly listeners: readonly Listener[]
  /** Starts over with a scenario's world, and with its clock where that stands still. */
  load(scenario: ScenarioFile): void
  /** Moves the clock forward. Only a frozen clock can be moved. */
  advance(ms: number): void
  /** Closes every port and connection. */
  stop(): Promise<void>
}

/** Starts a simulator. Fails when a port cannot be opened, and leaves none open then. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { scenario, host = '127.0.0.1' } = options
  const clock = clockOf(scenario, options.clock ?? 'real')
  const startedAt = clock.now()
  const engine = new Engine(describeWorld(scenario, startedAt), clock)
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
    load: (other) => {
      if (clock instanceof FrozenClock) clock.set(clockStart(other) ?? startedAt)
      engine.reset(describeWorld(other, clock.now()))
    },
    advance: (ms) => {
      if (!(clock instanceof FrozenClock)) throw new Error('only a frozen clock can be moved')
      clock.advance(ms)
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
