import { type Clock, MovableClock } from './clock.ts'
import type { ControlAction, KeptState, SourcedScenario } from './control-action.ts'
import type { RuleInForce } from './core/replies.ts'
import type { ReplyRule } from './core/reply-rule.ts'
import type { Script } from './core/script/script.ts'
import { stateDefects } from './core/state/state-defects.ts'
import type { WorldCounts } from './core/world-counts.ts'
import { Engine, type EngineState } from './engine.ts'
import type { Came, Exchange } from './journal/exchange.ts'
import { Journal } from './journal/journal.ts'
import type { JournalLimits } from './journal/journal-limits.ts'
import { readCame } from './journal/read-came.ts'
import type { OpenedMessage } from './mail/opened-message.ts'
import { Outbox } from './mail/outbox.ts'
import type { Postbox } from './mail/postbox.ts'
import { type MailOptions, postboxOf } from './postbox-of.ts'
import { describeWorld } from './scenario/describe-world.ts'
import { type ClockSetting, clockOf, putClock, type UsualClock } from './scenario-clock.ts'
import type { Seams } from './seams.ts'
import type { SessionState } from './session-state.ts'
import { Desk, type DeskObserver } from './transport/desk.ts'
import type { Limits } from './transport/limits.ts'

export interface SessionOptions extends UsualClock, MailOptions {
  readonly first: SourcedScenario
  /** What real time is. */
  readonly realTime: Clock
  readonly limits: Limits
  readonly journalLimits?: JournalLimits | undefined
  readonly observer?: SessionObserver | undefined
  /** Its parts, where they are not the usual ones. */
  readonly seams?: Seams | undefined
}

/** What is not said stays. */
export interface ClockChange {
  readonly clockAt?: number | undefined
  readonly rate?: number | undefined
}

/** Who wants to know what happens in a session, each thing as soon as it has happened. */
export interface SessionObserver extends DeskObserver {
  /** The session has begun, with the world of a scenario and its clock where that begins. */
  began?(first: SourcedScenario, clock: ClockSetting): void
  /** Something was done beside the API, at an instant of the clock before it. */
  acted?(action: ControlAction, at: number): void
  /** An exchange is complete. */
  exchanged?(exchange: Exchange): void
  /** The session is over: nothing more happens in it. */
  ended?(): void
}

/** How a session begins. */
type Begun = Pick<SessionState, 'inForce' | 'clock' | 'begunAt' | 'describedAt'>

/**
 * A world of its own, with its clock, its journal and its postbox. Clients reach it by its desk, and
 * tests by everything else.
 */
export class SimulatorSession {
  readonly desk: Desk
  readonly journal: Journal
  readonly #options: SessionOptions
  readonly #clock: MovableClock
  readonly #engine: Engine
  readonly #begunAt: number
  #inForce: SourcedScenario
  /** The instant for which its world was described. */
  #describedAt: number
  #postbox: Postbox

  /** Begins a session with the world of its first scenario. */
  static async begin(options: SessionOptions): Promise<SimulatorSession> {
    const { first, realTime } = options
    const clock = clockOf(first.scenario, options, realTime.now())
    const { clockAt } = clock
    const begun = { inForce: first, clock, begunAt: clockAt, describedAt: clockAt }
    return new SimulatorSession(options, begun, await postboxOf(first.scenario, options))
  }

  /** A session that goes on from a state. Its clock stands where the state was taken. */
  static async resume(options: SessionOptions, state: SessionState): Promise<SimulatorSession> {
    const { first, inForce, outbox } = state
    const standing = { ...state, clock: { ...state.clock, rate: 0 } }
    const postbox = await postboxOf(inForce.scenario, options, outbox)
    return new SimulatorSession({ ...options, first }, standing, postbox, state)
  }

  private constructor(
    options: SessionOptions,
    { inForce, clock: { clockAt, rate }, begunAt, describedAt }: Begun,
    postbox: Postbox,
    from?: EngineState,
  ) {
    const { first, realTime, limits, journalLimits, observer, seams } = options
    const description = describeWorld(inForce.scenario, describedAt)
    this.#options = options
    this.#begunAt = begunAt
    this.#clock = new MovableClock(clockAt, rate, realTime)
    this.#inForce = inForce
    this.#describedAt = describedAt
    this.#postbox = postbox
    this.#engine = new Engine(description, this.#clock, postbox, { from, seams })
    this.journal = new Journal(journalLimits, observer?.exchanged?.bind(observer))
    const parts = { engine: this.#engine, clock: this.#clock, journal: this.journal, limits }
    this.desk = new Desk({ ...parts, observer })
    observer?.began?.(first, { clockAt, rate })
  }

  /** Ends the session, when nothing can come any more: exchanges that are open remain as they are. */
  end(): void {
    this.journal.flushOpen()
    this.#options.observer?.ended?.()
  }

  /** What time it is, in epoch milliseconds. */
  now(): number {
    return this.#clock.now()
  }

  /** How many times as fast as real time it passes; 0: it stands. */
  get rate(): number {
    return this.#clock.rate
  }

  /** The scenario that was loaded last. */
  get inForce(): SourcedScenario {
    return this.#inForce
  }

  /** Starts over with a scenario's world, and with its clock unless another setting is told. */
  async load(next: SourcedScenario, setting = this.#clockOf(next)): Promise<void> {
    const postbox = await postboxOf(next.scenario, this.#options)
    this.#act({ do: 'load', ...sourced(next), ...setting }, () =>
      this.#start(next, setting, postbox),
    )
  }

  /** Starts over with the scenario of the start. */
  reset(): Promise<void> {
    return this.load(this.#options.first)
  }

  /**
   * Takes a scenario that was changed while the simulator ran: the session starts over, or, where the
   * scenario says that calls are kept, goes on with them and with its clock as it is.
   */
  async reload(next: SourcedScenario): Promise<void> {
    if (next.scenario.reload.calls !== 'kept') return this.load(next)
    const postbox = await postboxOf(next.scenario, this.#options)
    this.#act({ do: 'reload', ...sourced(next) }, (at) => {
      this.#engine.reload(describeWorld(next.scenario, at), postbox, at)
      this.#takes(next, postbox, at)
    })
  }

  /** Puts the clock at an instant, has it run at a rate, or stand, at a rate of 0. */
  setClock({ clockAt = this.now(), rate = this.rate }: ClockChange): void {
    // What cannot be is found on a clock that nobody looks at: both are changed, or neither.
    putClock(new MovableClock(clockAt), { clockAt, rate })
    this.#act({ do: 'set-clock', clockAt, rate }, (at) => {
      // What is due by then has happened, also where the clock is put back, and whoever looked.
      this.#engine.settle(at)
      putClock(this.#clock, { clockAt, rate })
    })
  }

  /** Moves the clock forward by milliseconds, whether it stands or runs. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock is moved forward, found ${ms} ms`)
    this.setClock({ clockAt: this.now() + ms })
  }

  /** The rules for what requests meet, in the order in which they are looked at. */
  replies(): readonly RuleInForce[] {
    return this.#engine.replies.list()
  }

  /** Adds a rule before the others, and tells its name; undefined: another has it. */
  addReply(rule: ReplyRule): string | undefined {
    const name = this.#engine.replies.add(rule)
    if (name !== undefined) this.#acted({ do: 'add-reply', rule }, this.now())
    return name
  }

  /** Removes a rule by its name. False where there is none. */
  removeReply(name: string): boolean {
    const isRemoved = this.#engine.replies.remove(name)
    if (isRemoved) this.#acted({ do: 'remove-reply', name }, this.now())
    return isRemoved
  }

  /** What happens by itself. */
  get script(): Script {
    return this.#engine.script
  }

  /** Has an entry of the script happen now. False where none has the name. */
  fire(name: string): boolean {
    const at = this.now()
    const isFired = this.#engine.fire(name, at)
    if (isFired) this.#acted({ do: 'fire', name }, at)
    return isFired
  }

  /** How much of everything the world holds now. */
  counts(): WorldCounts {
    return this.#engine.counts()
  }

  /** The messages of EMAIL that no mail server took, since there is none. Oldest first. */
  async outbox(): Promise<readonly OpenedMessage[]> {
    if (!(this.#postbox instanceof Outbox)) return []
    const { openMessage } = await import('./mail/opened-message.ts')
    return Promise.all(this.#postbox.all().map(openMessage))
  }

  /** What it holds now. */
  state(): SessionState {
    const at = this.now()
    return {
      ...this.#engine.state(at),
      first: this.#options.first,
      inForce: this.#inForce,
      begunAt: this.#begunAt,
      describedAt: this.#describedAt,
      clock: { clockAt: at, rate: this.rate },
      outbox: this.#postbox instanceof Outbox ? this.#postbox.all() : [],
    }
  }

  /** What tells its world and its rules for replies from any others: now, unless it is said. */
  digest(at = this.now()): string {
    return this.#engine.digest(at)
  }

  /** Lays a patch over the world. Tells every defect of one that cannot be, and changes nothing then. */
  async patchState(said: unknown): Promise<readonly string[]> {
    const { patchState } = await import('./state/patch-state.ts')
    const at = this.now()
    const description = describeWorld(this.#inForce.scenario, this.#describedAt)
    const { world, replies } = this.#engine.state(at)
    const recording = (id: number) => this.#engine.recording(id)
    const patched = patchState({ description, at, state: world, recording }, said)
    if (!patched.ok) return patched.defects
    this.#engine.restore(description, { world: patched.state, replies })
    this.#acted({ do: 'patch-state', patch: patched.patch }, at)
    return []
  }

  /** Puts back a state with its clock. Tells where it contradicts itself, and changes nothing then. */
  putState({ describedAt, clockAt, rate, world, replies }: KeptState): readonly string[] {
    const description = describeWorld(this.#inForce.scenario, describedAt)
    const defects = stateDefects(description, world)
    if (defects.length > 0) return defects
    const action = { do: 'put-state', describedAt, clockAt, rate, world, replies } as const
    this.#act(action, () => {
      putClock(this.#clock, { clockAt, rate })
      this.#engine.restore(description, { world, replies })
      this.#describedAt = describedAt
    })
    return []
  }

  /** Decides once more what came before a state was lost, for its instant. Nobody is answered. */
  redo(came: Came, at: number): void {
    const request = readCame(came, this.#engine.dialect)
    if (request?.ok) this.#engine.redo(request, came.kind === 'message' ? 'tcp' : 'http', at)
  }

  #start(next: SourcedScenario, setting: ClockSetting, postbox: Postbox): void {
    const description = describeWorld(next.scenario, setting.clockAt)
    putClock(this.#clock, setting)
    this.#engine.reset(description, postbox)
    this.#takes(next, postbox, setting.clockAt)
  }

  #takes(next: SourcedScenario, postbox: Postbox, describedAt: number): void {
    this.#inForce = next
    this.#describedAt = describedAt
    this.#postbox = postbox
  }

  #clockOf({ scenario }: SourcedScenario): ClockSetting {
    const { realTime } = this.#options
    return clockOf(scenario, this.#options, realTime.now(), this.#begunAt)
  }

  #act(action: ControlAction, apply: (at: number) => void): void {
    const at = this.now()
    apply(at)
    this.#acted(action, at)
  }

  #acted(action: ControlAction, at: number): void {
    this.#options.observer?.acted?.(action, at)
  }
}

/** A scenario with its source, and without whatever else it came with. */
function sourced({ source, scenario }: SourcedScenario): SourcedScenario {
  return { source, scenario }
}
