import { type ListenersOptions, openListeners, stopAll } from './open-listeners.ts'
import { type SessionObserver, type SessionOptions, SimulatorSession } from './simulator-session.ts'
import { onlyDesk } from './transport/desks.ts'
import type { Listener } from './transport/listener.ts'
import type { Timers } from './transport/timers.ts'

/** A session that was made while the simulator ran, with ports of its own. */
export interface OpenedSession {
  readonly name: string
  readonly session: SimulatorSession
  readonly listeners: readonly Listener[]
  /** After how long without anything for it the session is dropped, in milliseconds. */
  readonly idleMs: number
}

export interface NewSession {
  /** Undefined: it gets one. */
  readonly name?: string | undefined
  readonly options: Omit<SessionOptions, 'observer'>
  readonly ports: ListenersOptions
  readonly idleMs: number
}

/** Why no session was made. */
export type NoSession = 'name-taken' | 'too-many'

export interface RegistryOptions {
  readonly timers: Timers
  /** How many sessions there may be at once. */
  readonly most: number
  /** Who is told of what happens in a session, by its name. */
  readonly observe?: ((session: string) => SessionObserver | undefined) | undefined
}

interface Kept extends OpenedSession {
  isUsed: boolean
  timer: { cancel(): void }
}

/**
 * The sessions that one simulator serves beside its own. One that nothing is asked of is dropped by
 * itself, after `idleMs` and within twice that.
 */
export class SessionRegistry {
  readonly #options: RegistryOptions
  /** A name that is being made is taken already. */
  readonly #kept = new Map<string, Kept | 'in-the-making'>()
  readonly #making = new Set<Promise<Kept>>()
  #made = 0

  constructor(options: RegistryOptions) {
    this.#options = options
  }

  /** Every session, in the order in which they were made. */
  all(): readonly OpenedSession[] {
    return [...this.#kept.values()].filter((one) => one !== 'in-the-making')
  }

  /** The session of a name, which counts as used by this. */
  find(name: string): OpenedSession | undefined {
    const kept = this.#kept.get(name)
    if (!kept || kept === 'in-the-making') return undefined
    kept.isUsed = true
    return kept
  }

  /** Makes a session, with its ports open. Fails when one cannot be opened. */
  async make(wanted: NewSession): Promise<OpenedSession | NoSession> {
    if (wanted.name !== undefined && this.#kept.has(wanted.name)) return 'name-taken'
    if (this.#kept.size >= this.#options.most) return 'too-many'
    const name = wanted.name ?? this.#freeName()
    this.#kept.set(name, 'in-the-making')
    const making = this.#open(name, wanted)
    this.#making.add(making)
    try {
      return await making
    } catch (error) {
      this.#kept.delete(name)
      throw error
    } finally {
      this.#making.delete(making)
    }
  }

  /** Drops a session with its connections. False where there is none of the name. */
  async drop(name: string): Promise<boolean> {
    const kept = this.#kept.get(name)
    if (!kept || kept === 'in-the-making') return false
    this.#kept.delete(name)
    kept.timer.cancel()
    await stopAll(kept.listeners)
    kept.session.end()
    return true
  }

  /** Drops every session, those that are being made included. */
  async dropAll(): Promise<void> {
    await Promise.allSettled(this.#making)
    await Promise.all([...this.#kept.keys()].map((name) => this.drop(name)))
  }

  async #open(name: string, { options, ports, idleMs }: NewSession): Promise<Kept> {
    const observer = this.#options.observe?.(name)
    const session = await SimulatorSession.begin({
      ...options,
      observer: {
        began: (first, clock) => observer?.began?.(first, clock),
        acted: (action, at) => observer?.acted?.(action, at),
        came: () => {
          kept.isUsed = true
          observer?.came?.()
        },
        decided: (came, at) => observer?.decided?.(came, at),
        exchanged: (exchange) => observer?.exchanged?.(exchange),
        ended: () => observer?.ended?.(),
      },
    })
    const listeners = await this.#listenersOf(session, ports)
    const timer = this.#watch(name, idleMs)
    const kept: Kept = { name, session, listeners, idleMs, isUsed: false, timer }
    this.#kept.set(name, kept)
    return kept
  }

  async #listenersOf(session: SimulatorSession, ports: ListenersOptions) {
    try {
      return await openListeners(onlyDesk(session.desk), ports)
    } catch (error) {
      session.end()
      throw error
    }
  }

  #watch(name: string, idleMs: number): { cancel(): void } {
    return this.#options.timers.after(idleMs, () => {
      const kept = this.#kept.get(name)
      if (!kept || kept === 'in-the-making') return
      if (!kept.isUsed) {
        this.drop(name)
        return
      }
      kept.isUsed = false
      kept.timer = this.#watch(name, idleMs)
    })
  }

  #freeName(): string {
    let name: string
    do {
      this.#made += 1
      name = `session-${this.#made}`
    } while (this.#kept.has(name))
    return name
  }
}
