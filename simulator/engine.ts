import type { Transport } from '../contract/types.ts'
import type { Clock } from './clock.ts'
import { decide } from './core/decide.ts'
import type { WorldDescription } from './core/description.ts'
import { createWorld, type World } from './core/world.ts'
import { type DecodedRequest, type Defect, isComplete } from './wire/decode.ts'
import { encodeAccepted, encodeRefused } from './wire/encode.ts'
import { readMessage } from './wire/read-message.ts'
import { readQuery } from './wire/read-query.ts'

/**
 * One world behind its wire: messages in, RESULT documents out. The transports hand it whole
 * messages and send what it returns; the clock is read once for each.
 */
export class Engine {
  readonly #clock: Clock
  #world: World

  constructor(description: WorldDescription, clock: Clock) {
    this.#clock = clock
    this.#world = createWorld(description)
  }

  get dialect(): World['dialect'] {
    return this.#world.dialect
  }

  /** Starts over with a world as described. */
  reset(description: WorldDescription): void {
    this.#world = createWorld(description)
  }

  /** Answers an XML message. */
  answerXml(bytes: Buffer, transport: Transport): string {
    return this.#answer(readMessage(bytes, transport, this.dialect))
  }

  /** Answers a WebAPI request by the texts that carry its parameters. */
  answerQuery(...texts: readonly string[]): string {
    return this.#answer(readQuery(...texts))
  }

  /** Answers a message that a transport could not make whole. */
  answerDefect(defect: Defect): string {
    return encodeRefused(defect, defect, this.dialect)
  }

  #answer(decoded: DecodedRequest | Defect): string {
    if (!decoded.ok) return this.answerDefect(decoded)
    const { command, requestId, parameters } = decoded
    if (!isComplete(command, parameters)) throw new Error(`${command} was decoded incompletely`)
    const outcome = decide(this.#world, { command, requestId, parameters }, this.#clock.now())
    if (!outcome.ok) return encodeRefused(decoded, outcome, this.dialect)
    return encodeAccepted(decoded, outcome)
  }
}
