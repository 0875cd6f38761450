import type { Transport } from '../contract/types.ts'
import type { Clock } from './clock.ts'
import { carryCalls } from './core/carry-calls.ts'
import { decide } from './core/decide.ts'
import type { WorldDescription } from './core/description.ts'
import type { MailOrder, MediaOrder } from './core/media.ts'
import { type Met, Replies } from './core/replies.ts'
import { fire, settle } from './core/settle.ts'
import { createWorld, type World } from './core/world.ts'
import { countsOf, type WorldCounts } from './core/world-counts.ts'
import { faultActions } from './faults/faults.ts'
import type { SocketAction } from './faults/socket-action.ts'
import type { Postbox } from './mail/postbox.ts'
import type { RenderedMedia } from './media/render-media.ts'
import { type DecodedRequest, type Defect, isComplete } from './wire/decode.ts'
import { encodeAccepted, encodeGiven, encodeRefused } from './wire/encode.ts'
import { readMessage } from './wire/read-message.ts'
import { readQuery } from './wire/read-query.ts'

/** A RESULT document, or media that is ready to be given out. */
export type Answer = string | RenderedMedia

/** An answer that the scenario delays, or damages on its way. The transport does both. */
export interface FaultyAnswer {
  /** What the request was answered with when it came. */
  readonly answer: Answer | Promise<Answer>
  readonly delayMs: number
  /** What is done with the reply, by its length in bytes; undefined: it is sent whole. */
  readonly damage: ((replyBytes: number) => Iterable<SocketAction>) | undefined
}

/** What a transport is handed for a request. */
export type Answered = Answer | Promise<Answer> | FaultyAnswer

/**
 * One world behind its wire: messages in, answers out. The transports hand it whole messages and send
 * what it returns; the clock is read once for each. Whatever the world decides is decided at once, and
 * only making media and handing over mail take their time: then the answer is a promise.
 */
export class Engine {
  readonly #clock: Clock
  #world: World
  #replies: Replies
  #postbox: Postbox

  constructor(description: WorldDescription, clock: Clock, postbox: Postbox) {
    this.#clock = clock
    this.#world = createWorld(description)
    this.#replies = new Replies(description.replies, description.seed)
    this.#postbox = postbox
  }

  get dialect(): World['dialect'] {
    return this.#world.dialect
  }

  /** What happens by itself. */
  get script(): World['script'] {
    settle(this.#world, this.#clock.now())
    return this.#world.script
  }

  /** Has an entry of the script happen now. False where none has the name. */
  fire(name: string): boolean {
    return fire(this.#world, name, this.#clock.now())
  }

  /** How much of everything the world holds now. */
  counts(): WorldCounts {
    settle(this.#world, this.#clock.now())
    return countsOf(this.#world)
  }

  /** The rules for what requests meet. */
  get replies(): Replies {
    return this.#replies
  }

  /** Goes on with a world as described: calls that are up stay up, with what is recorded of them. */
  reload(description: WorldDescription, postbox: Postbox): void {
    const before = this.#world
    // A call whose time is over is up no longer, though nobody has asked since.
    settle(before, this.#clock.now())
    this.reset(description, postbox)
    carryCalls(before, this.#world)
  }

  /** Starts over with a world as described, and with a postbox of its own. */
  reset(description: WorldDescription, postbox: Postbox): void {
    this.#world = createWorld(description)
    this.#replies = new Replies(description.replies, description.seed)
    this.#postbox = postbox
  }

  /** Answers an XML message. */
  answerXml(bytes: Buffer, transport: Transport): Answered {
    return this.#answer(readMessage(bytes, transport, this.dialect), transport)
  }

  /** Answers a WebAPI request by the texts that carry its parameters. */
  answerQuery(...texts: readonly string[]): Answered {
    return this.#answer(readQuery(...texts), 'http')
  }

  /** Answers a message that a transport could not make whole. */
  answerDefect(defect: Defect): string {
    return encodeRefused(defect, defect, this.dialect)
  }

  /** Only what could be read as a request of a command can meet a rule. */
  #answer(decoded: DecodedRequest | Defect, transport: Transport): Answered {
    if (!decoded.ok) return this.answerDefect(decoded)
    const met = this.#replies.meet(decoded, transport)
    return met ? this.#faulty(decoded, met) : this.#decided(decoded)
  }

  #faulty(request: DecodedRequest, { rule, dice }: Met): Answered {
    const { result, delayMs = 0, fault } = rule
    const answer = result ? encodeGiven(request, result, this.dialect) : this.#decided(request)
    if (delayMs === 0 && !fault) return answer
    const damage = fault && ((replyBytes: number) => faultActions(fault, replyBytes, dice))
    return { answer, delayMs, damage }
  }

  #decided(decoded: DecodedRequest): Answer | Promise<Answer> {
    const { command, requestId, parameters } = decoded
    if (!isComplete(command, parameters)) throw new Error(`${command} was decoded incompletely`)
    const now = this.#clock.now()
    const outcome = decide(this.#world, { command, requestId, parameters }, now)
    if (!outcome.ok) return encodeRefused(decoded, outcome, this.dialect)
    if ('media' in outcome) return this.#rendered(decoded, outcome.media)
    const accepted = encodeAccepted(decoded, outcome)
    return outcome.mail ? this.#posted(decoded, accepted, outcome.mail, now) : accepted
  }

  /** Media are whole before their first byte leaves: what cannot be made is refused, not cut short. */
  async #rendered(request: DecodedRequest, order: MediaOrder): Promise<Answer> {
    const { dialect } = this
    // Encoders are loaded by those who export.
    const { renderMedia } = await import('./media/render-media.ts')
    try {
      return await renderMedia(order)
    } catch (error) {
      if (!isSystemError(error)) throw error
      const words = { detail: error.message }
      return encodeRefused(request, { refusal: 'mediaNotMade', words }, dialect)
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
        : encodeRefused(request, { refusal: 'mailNotSent', words: { detail } }, dialect),
    )
  }
}

/** A full disk, too many open files: what no code can rule out. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'errno' in error
}
