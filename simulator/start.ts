import { type Clock, realClock } from './clock.ts'
import type { SourcedScenario } from './control-action.ts'
import type { JournalLimits } from './journal/journal-limits.ts'
import { openListeners, type Ports, stopAll } from './open-listeners.ts'
import type { MailOptions } from './postbox-of.ts'
import type { UsualClock } from './scenario-clock.ts'
import type { Seams } from './seams.ts'
import { type NoSession, type OpenedSession, SessionRegistry } from './session-registry.ts'
import { type SessionObserver, type SessionOptions, SimulatorSession } from './simulator-session.ts'
import type { Certificate } from './transport/certificate.ts'
import { defaultLimits, type Limits } from './transport/limits.ts'
import type { Listener } from './transport/listener.ts'
import { realTimers } from './transport/timers.ts'

export interface SimulatorOptions extends UsualClock, MailOptions, Ports {
  readonly first: SourcedScenario
  /** What real time is: the machine's clock by default. */
  readonly realTime?: Clock | undefined
  readonly host?: string
  /** For HTTPS; one is made when none is given. */
  readonly certificate?: Certificate | undefined
  readonly limits?: Partial<Limits>
  readonly journalLimits?: JournalLimits | undefined
  /** Told of what happens in each session, by its name. */
  readonly observe?: ((session: string) => SessionObserver | undefined) | undefined
  /** Makes the main session: one with the world of `first`, unless it goes on with another. */
  readonly begin?: ((options: SessionOptions) => Promise<SimulatorSession>) | undefined
  /** The parts of the simulator, where they are not the usual ones. */
  readonly seams?: Seams | undefined
  /** How many sessions there may be beside the simulator's own: 1000 by default. */
  readonly sessionsMax?: number | undefined
}

/** The name of the session that a simulator starts with. */
export const mainSession = 'main'

/** A simulator that is listening. */
export interface Simulator {
  /** The session that its ports serve. */
  readonly main: SimulatorSession
  readonly listeners: readonly Listener[]
  /** Those that were made since. */
  readonly sessions: SessionRegistry
  /** Makes a session with ports of its own. What is not said is as in the main one. */
  makeSession(wanted: WantedSession): Promise<OpenedSession | NoSession>
  /** Closes every port and connection. */
  stop(): Promise<void>
}

export interface WantedSession extends UsualClock {
  /** Undefined: it gets one. */
  readonly name?: string | undefined
  /** Undefined: the scenario that the main session began with. */
  readonly first?: SourcedScenario
  /** After how long without anything for it the session is dropped, in milliseconds. */
  readonly idleMs?: number | undefined
}

/** Ten minutes. */
export const defaultIdleMs = 600_000

/** Starts a simulator. Fails when a port cannot be opened, and leaves none open then. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const {
    first,
    host = '127.0.0.1',
    observe,
    tcp,
    http,
    https,
    sessionsMax = 1000,
    seams,
  } = options
  const { begin = SimulatorSession.begin } = options
  const shared = {
    ...options,
    realTime: options.realTime ?? realClock,
    limits: { ...defaultLimits, ...options.limits },
  }
  const main = await begin({ ...shared, observer: observe?.(mainSession) })
  const sessions = new SessionRegistry({ timers: realTimers, most: sessionsMax, observe })
  const desks = {
    main: main.desk,
    ofSession: (name: string) => sessions.find(name)?.session.desk,
  }
  const certificate =
    options.certificate ?? (https === undefined ? undefined : await newCertificate())
  const listeners = await openListeners(desks, { host, tcp, http, https, certificate, seams })
  const free = (port: number | undefined) => (port === undefined ? undefined : 0)
  const freePorts = { tcp: free(tcp), http: free(http), https: free(https) }
  return {
    main,
    listeners,
    sessions,
    makeSession: ({ name, idleMs = defaultIdleMs, ...wanted }) =>
      sessions.make({
        name,
        idleMs,
        options: { ...shared, first, ...wanted },
        ports: { host, certificate, seams, ...freePorts },
      }),
    stop: async () => {
      await Promise.all([stopAll(listeners), sessions.dropAll()])
      main.end()
    },
  }
}

async function newCertificate(): Promise<Certificate> {
  const { makeCertificate } = await import('./transport/certificate.ts')
  return makeCertificate()
}
