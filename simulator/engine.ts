import type { Transport } from '../contract/types.ts'
import type { Clock } from './clock.ts'
import { carryCalls } from './core/carry-calls.ts'
import { decide } from './core/decide.ts'
import type { WorldDescription } from './core/description.ts'
import type { MailOrder, MediaOrder } from './core/media.ts'
import { readsOnly } from './core/reads-only.ts'
import { type Met, Replies, type RepliesState } from './core/replies.ts'
import { fire } from './core/settle.ts'
import { type RecordingRow, recordingRow } from './core/state/recording-row.ts'
import { stateOf } from './core/state/state-of.ts'
import { worldFrom } from './core/state/world-from.ts'
import type { WorldState } from './core/state/world-state.ts'
import type { World } from './core/world.ts'
import { countsOf, type WorldCounts } from './core/world-counts.ts'
import { type EngineSeams, engineSeams } from './engine-seams.ts'
import { faultActions } from './faults/faults.ts'
import type { SocketAction } from './faults/socket-action.ts'
import { Outbox } from './mail/outbox.ts'
import type { Postbox } from './mail/postbox.ts'
import type { RenderedMedia } from './media/render-media.ts'
import { type DecodedRequest, type Defect, isComplete } from './wire/decode.ts'
import { encodeGiven } from './wire/encode.ts'
import { digestOf } from './world-digest.ts'

/** A RESULT document, or media that is ready to be given out. */
export type Answer = string | RenderedMedia

/** What a rule of the scenario has a request meet. The transport delays and damages it. */
export interface RuledAnswer {
  /** The name of the rule. */
  readonly rule: string
  /** What the request was answered with when it came. */
  readonly answer: Answer | Promise<Answer>
  /** Milliseconds. */
  readonly delayMs: number
  /** What is done with the reply, by its length in bytes; undefined: it is sent whole. */
  readonly damage: ((replyBytes: number) => Iterable<SocketAction>) | undefined
}

/** What a transport is handed for a request. */
export type Answered = Answer | Promise<Answer> | RuledAnswer

/** What an engine has come to since its world was described: plain data. */
export interface EngineState {
  readonly world: WorldState
  readonly replies: RepliesState
}

export interface EngineOptions {
  /** The state to go on with; absent: the world begins as described. */
  readonly from?: EngineState | undefined
  /** Its parts, where they are not the usual ones. */
  readonly seams?: EngineSeams | undefined
}

/**
 * One world behind its wire: messages in, answers out. The transports hand it whole messages and send
 * what it returns; each is decided for one instant. Whatever the world decides is decided at once, and
 * only making media and handing over mail take their time: then the answer is a promise.
 */
export class Engine {
  readonly #clock: Clock
  readonly #seams: EngineSeams
  #world: World
  #replies: Replies
  #postbox: Postbox
  #changing = 0

  constructor(
    description: WorldDescription,
    clock: Clock,
    postbox: Postbox,
    { from, seams = engineSeams }: EngineOptions = {},
  ) {
    this.#clock = clock
    this.#seams = seams
    this.#world = from ? worldFrom(description, from.world) : seams.createWorld(description)
    this.#replies = from
      ? Replies.from(from.replies)
      : new Replies(description.replies, description.seed)
    this.#postbox = postbox
  }

  /** How many requests so far may have changed something, if only what a rule has counted. */
  get changing(): number {
    return this.#changing
  }

  /** What it has come to by an instant. */
  state(at: number): EngineState {
    this.settle(at)
    return { world: stateOf(this.#world), replies: this.#replies.state() }
  }

  /** What tells its state at an instant from any other. */
  digest(at: number): string {
    this.settle(at)
    return digestOf(this.#world, this.#replies)
  }

  /** A recording that is finished, by its RECORDID. Undefined where none has it. */
  recording(recordId: number): RecordingRow | undefined {
    const found = this.#world.recordings.find(recordId)
    return found && recordingRow(found)
  }

  /** Goes on from a state of a world that is described so. */
  restore(description: WorldDescription, { world, replies }: EngineState): void {
    this.#world = worldFrom(description, world)
    this.#replies = Replies.from(replies)
  }

  /** Has everything happen that is due by an instant: now, unless it is said. */
  settle(at = this.#clock.now()): void {
    this.#seams.settle(this.#world, at)
  }

  get dialect(): World['dialect'] {
    return this.#world.dialect
  }

  /** What happens by itself. */
  get script(): World['script'] {
    this.settle()
    return this.#world.script
  }

  /** Has an entry of the script happen now. False where none has the name. */
  fire(name: string, at = this.#clock.now()): boolean {
    return fire(this.#world, name, at)
  }

  /** How much of everything the world holds now. */
  counts(): WorldCounts {
    this.settle()
    return countsOf(this.#world)
  }

  /** The rules for what requests meet. */
  get replies(): Replies {
    return this.#replies
  }

  /** Goes on with a world as described: calls that are up stay up, with what is recorded of them. */
  reload(description: WorldDescription, postbox: Postbox, at = this.#clock.now()): void {
    const before = this.#world
    // A call whose time is over is up no longer, though nobody has asked since.
    this.settle(at)
    this.reset(description, postbox)
    carryCalls(before, this.#world)
  }

  /** Starts over with a world as described, and with a postbox of its own. */
  reset(description: WorldDescription, postbox: Postbox): void {
    this.#world = this.#seams.createWorld(description)
    this.#replies = new Replies(description.replies, description.seed)
    this.#postbox = postbox
  }

  /** Answers an XML message, for an instant that the clock has shown: now, unless it is said. */
  answerXml(bytes: Buffer, transport: Transport, at = this.#clock.now()): Answered {
    return this.#answer(this.#seams.readMessage(bytes, transport, this.dialect), transport, at)
  }

  /** Answers a WebAPI request by the texts that carry its parameters, for such an instant. */
  answerQuery(texts: string | readonly string[], at = this.#clock.now()): Answered {
    const all = typeof texts === 'string' ? [texts] : texts
    return this.#answer(this.#seams.readQuery(...all), 'http', at)
  }

  /** Answers a message that a transport could not make whole. */
  answerDefect(defect: Defect): string {
    return this.#seams.encodeRefused(defect, defect, this.dialect)
  }

  /** Only what could be read as a request of a command can meet a rule. */
  #answer(decoded: DecodedRequest | Defect, transport: Transport, at: number): Answered {
    if (!decoded.ok) return this.answerDefect(decoded)
    if (this.#mayChange(decoded)) this.#changing += 1
    const met = this.#replies.meet(decoded, transport)
    return met ? this.#ruled(decoded, met, at) : this.#decided(decoded, at)
  }

  /** Rules count what fits them, and a message that is mailed may stay here. */
  #mayChange({ command }: DecodedRequest): boolean {
    return this.#replies.areAny || command === 'email' || !readsOnly(command)
  }

  /**
   * Decides a request again, for the instant for which it was decided once. Nothing is answered: no
   * media are made, and a message that was handed to a mail server is not handed over again.
   */
  redo(request: DecodedRequest, transport: Transport, at: number): void {
    const met = this.#replies.meet(request, transport)
    if (met?.rule.result) return
    const outcome = this.#outcome(request, at)
    const mail = outcome.ok && 'mail' in outcome ? outcome.mail : undefined
    if (mail && this.#postbox instanceof Outbox) this.#postbox.post(mail, at)
  }

  #ruled(request: DecodedRequest, { name, rule, dice }: Met, at: number): RuledAnswer {
    const { result, delayMs = 0, fault } = rule
    const answer = result ? encodeGiven(request, result, this.dialect) : this.#decided(request, at)
    const damage = fault && ((replyBytes: number) => faultActions(fault, replyBytes, dice))
    return { rule: name, answer, delayMs, damage }
  }

  #decided(decoded: DecodedRequest, now: number): Answer | Promise<Answer> {
    const outcome = this.#outcome(decoded, now)
    if (!outcome.ok) return this.#seams.encodeRefused(decoded, outcome, this.dialect)
    if ('media' in outcome) return this.#rendered(decoded, outcome.media)
    const accepted = this.#seams.encodeAccepted(decoded, outcome)
    return outcome.mail ? this.#posted(decoded, accepted, outcome.mail, now) : accepted
  }

  #outcome({ command, requestId, parameters }: DecodedRequest, now: number) {
    if (!isComplete(command, parameters)) throw new Error(`${command} was decoded incompletely`)
    return decide(this.#world, { command, requestId, parameters }, now, this.#seams)
  }

  /** Media are whole before their first byte leaves: what cannot be made is refused, not cut short. */
  async #rendered(request: DecodedRequest, order: MediaOrder): Promise<Answer> {
    const { dialect } = this
    // Encoders are loaded by those who export.
    const { renderMedia } = await import('./media/render-media.ts')
    try {
      return await this.#seams.renderMedia(renderMedia)(order)
    } catch (error) {
      if (!isSystemError(error)) throw error
      const words = { detail: error.message }
      return this.#seams.encodeRefused(request, { refusal: 'mediaNotMade', words }, dialect)
    }
  }

  #posted(
    request: DecodedRequest,
    accepted: string,
    mail: MailOrder,
    now: number,
  ): string | Promise<string> {
    const { dialect } = this
    const handover = this.#postbox.post(mail, now)
    if (!handover) return accepted
    return handover.then((detail) =>
      detail === undefined
        ? accepted
        : this.#seams.encodeRefused(
            request,
            { refusal: 'mailNotSent', words: { detail } },
            dialect,
          ),
    )
  }
}

/** A full disk, too many open files: what no code can rule out. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'errno' in error
}
