import type { Exchange, Origin } from '../journal/exchange.ts'
import type { RecordedSession } from '../journal-file/recorded-session.ts'
import { openListeners, stopAll } from '../open-listeners.ts'
import type { ScenarioFile } from '../scenario/schema.ts'
import { SimulatorSession } from '../simulator-session.ts'
import { makeCertificate } from '../transport/certificate.ts'
import type { Limits } from '../transport/limits.ts'
import type { Listener } from '../transport/listener.ts'
import { instantTimers } from './instant-timers.ts'

const host = '127.0.0.1'
/** Replays end messages themselves, and no client of theirs is hung up on. */
const patience = { lineGraceMs: 600_000, unfinishedMs: 600_000, idleMs: 600_000 }

/** A session that begins as a recorded one did, behind ports of its own. */
export interface FreshSession {
  readonly session: SimulatorSession
  /** How many exchanges have come. They are numbered from 1. */
  cameCount(): number
  /** Whether all of the reply of an exchange has left, or as much as ever will. */
  isComplete(number: number): boolean
  /** An exchange that is complete. It is kept no longer. */
  take(number: number): Exchange | undefined
  /** Whether it is reached by the path of its name on its own port, as on that of its simulator. */
  reachByPath(isReached: boolean): void
  listenerOf(transport: Origin['transport']): Listener
  stop(): Promise<void>
}

/** `changed` is told whenever something has come, or is complete. */
export async function freshSession(
  recorded: RecordedSession,
  limits: Limits,
  changed: () => void,
): Promise<FreshSession> {
  const complete = new Map<number, Exchange>()
  let came = 0
  let isReachedByPath = true
  const session = await SimulatorSession.begin({
    first: { ...recorded.first, scenario: withoutMail(recorded.first.scenario) },
    // Time passes as it was recorded, and not by itself.
    realTime: { now: () => recorded.clockAt },
    limits: { ...limits, ...patience },
    observer: {
      came: () => {
        came += 1
        changed()
      },
      exchanged: (exchange) => {
        complete.set(exchange.number, exchange)
        changed()
      },
    },
  })
  const ofSession = (name: string) =>
    isReachedByPath && name === recorded.name ? session.desk : undefined
  const listeners = await openListeners(
    { main: session.desk, ofSession },
    { host, pauses: instantTimers, ...(await portsOf(recorded)) },
  )
  return {
    session,
    cameCount: () => came,
    isComplete: (number) => complete.has(number),
    take: (number) => {
      const exchange = complete.get(number)
      complete.delete(number)
      return exchange
    },
    reachByPath: (isReached) => {
      isReachedByPath = isReached
    },
    listenerOf: (transport) => {
      const found = listeners.find(({ scheme }) => scheme === transport)
      if (!found) throw new Error(`no port was opened for ${transport}`)
      return found
    },
    stop: () => stopAll(listeners),
  }
}

/** What was accepted by a mail server is accepted by none: nothing is mailed again. */
export function withoutMail(scenario: ScenarioFile): ScenarioFile {
  const { smtp: _, ...server } = scenario.server
  return { ...scenario, server }
}

/** Free ports for the transports that were used. */
async function portsOf({ steps }: RecordedSession) {
  const used = new Set(
    steps.map((step) => (step.kind === 'exchange' ? step.exchange.origin.transport : undefined)),
  )
  return {
    ...(used.has('tcp') && { tcp: 0 }),
    ...(used.has('http') && { http: 0 }),
    ...(used.has('https') && { https: 0, certificate: await makeCertificate() }),
  }
}
