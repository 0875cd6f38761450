import type { Transport } from '../contract/types.ts'
import type { Clock } from './clock.ts'
import { decide } from './core/decide.ts'
import type { WorldDescription } from './core/description.ts'
import type { MailOrder, MediaOrder } from './core/media.ts'
import { createWorld, type World } from './core/world.ts'
import type { Postbox } from './mail/postbox.ts'
import type { RenderedMedia } from './media/render-media.ts'
import { type DecodedRequest, type Defect, isComplete } from './wire/decode.ts'
import { encodeAccepted, encodeRefused } from './wire/encode.ts'
import { readMessage } from './wire/read-message.ts'
import { readQuery } from './wire/read-query.ts'

/** A RESULT document, or media that is ready to be given out. */
export type Answer = string | RenderedMedia

/**
 * One world behind its wire: messages in, answers out. The transports hand it whole messages and send
 * what it returns; the clock is read once for each. Whatever the world decides is decided at once, and
 * only making media and handing over mail take their time: then the answer is a promise.
 */
export class Engine {
  readonly #clock: Clock
  #world: World
  #postbox: Postbox

  constructor(description: WorldDescription, clock: Clock, postbox: Postbox) {
    this.#clock = clock
    this.#world = createWorld(description)
    this.#postbox = postbox
  }

  get dialect(): World['dialect'] {
    return this.#world.dialect
  }

  /** Starts over with a world as described, and with a postbox of its own. */
  reset(description: WorldDescription, postbox: Postbox): void {
    this.#world = createWorld(description)
    this.#postbox = postbox
  }

  /** Answers an XML message. */
  answerXml(bytes: Buffer, transport: Transport): Answer | Promise<Answer> {
    return this.#answer(readMessage(bytes, transport, this.dialect))
  }

  /** Answers a WebAPI request by the texts that carry its parameters. */
  answerQuery(...texts: readonly string[]): Answer | Promise<Answer> {
    return this.#answer(readQuery(...texts))
  }

  /** Answers a message that a transport could not make whole. */
  answerDefect(defect: Defect): string {
    return encodeRefused(defect, defect, this.dialect)
  }

  #answer(decoded: DecodedRequest | Defect): Answer | Promise<Answer> {
    if (!decoded.ok) return this.answerDefect(decoded)
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
