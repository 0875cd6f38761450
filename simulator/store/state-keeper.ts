import type { Clock } from '../clock.ts'
import type { ControlAction } from '../control-action.ts'
import type { Came } from '../journal/exchange.ts'
import type { SessionObserver, SimulatorSession } from '../simulator-session.ts'
import type { StateStore } from './state-store.ts'

export interface KeeperOptions {
  /** Of this package. */
  readonly version: string
  /** How many bytes of inputs at least are kept before a new state takes their place. */
  readonly foldBytes: number
  /** Is told why something could not be kept. Whoever asked for it must get no answer. */
  readonly lost: (error: unknown) => void
}

interface Kept {
  readonly session: SimulatorSession
  /** What real time is to it. */
  readonly realTime: Clock
}

/**
 * Keeps what a session decides before anybody is told of it. Inputs are folded into a new state when
 * they have become as large as the state is: what is written is at most some times what has come,
 * however large the world, and a start never has much to do again.
 */
export class StateKeeper implements SessionObserver {
  readonly #store: StateStore
  readonly #options: KeeperOptions
  #kept: Kept | undefined
  #stateBytes = 0
  #inputBytes = 0
  #isLost = false

  constructor(store: StateStore, options: KeeperOptions) {
    this.#store = store
    this.#options = options
  }

  /** Keeps a session from now on, beginning with what it holds. */
  keep(session: SimulatorSession, realTime: Clock): void {
    const kept = { session, realTime }
    this.#kept = kept
    this.#write(() => this.#fold(kept))
  }

  decided(came: Came, at: number): void {
    this.#add({ came, at })
  }

  acted(action: ControlAction, at: number): void {
    this.#add({ action, at })
  }

  ended(): void {
    const kept = this.#kept
    if (!kept || this.#isLost) return
    this.#kept = undefined
    this.#write(() => {
      this.#fold(kept)
      this.#store.close()
    })
  }

  #add(
    what: ({ readonly came: Came } | { readonly action: ControlAction }) & { at: number },
  ): void {
    const kept = this.#kept
    // What is done again while a session is restored is kept already.
    if (!kept) return
    this.#write(() => {
      this.#inputBytes += this.#store.add({ ...what, realAt: kept.realTime.now() })
      const enough = Math.max(this.#options.foldBytes, this.#stateBytes)
      if (this.#inputBytes >= enough) this.#fold(kept)
    })
  }

  #fold({ session, realTime }: Kept): void {
    const { version } = this.#options
    const state = session.state()
    this.#stateBytes = this.#store.replace({ state, realAt: realTime.now(), version })
    this.#inputBytes = 0
  }

  /** After something was lost nothing is kept any more: later inputs may build on it. */
  #write(write: () => void): void {
    if (this.#isLost) throw new Error('the state is kept no longer')
    try {
      write()
    } catch (error) {
      this.#isLost = true
      this.#options.lost(error)
      throw error
    }
  }
}
