import type { MailOrder } from '../core/media.ts'
import type { Postbox } from './postbox.ts'

/** A message that stays here, since there is no mail server to hand it to. */
export interface KeptMessage extends MailOrder {
  /** Epoch milliseconds. */
  readonly postedAt: number
}

/**
 * Keeps messages to be looked at. It keeps what was ordered; the media are made when somebody looks,
 * so that a message is as small here as its request.
 */
export class Outbox implements Postbox {
  readonly #kept: KeptMessage[]

  /** It begins with messages that were kept before, oldest first. */
  constructor(kept: readonly KeptMessage[] = []) {
    this.#kept = [...kept]
  }

  post(order: MailOrder, at: number): undefined {
    this.#kept.push({ ...order, postedAt: at })
  }

  /** Every message, oldest first. */
  all(): readonly KeptMessage[] {
    return [...this.#kept]
  }
}
