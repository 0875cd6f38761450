import assert from 'node:assert/strict'
import { type ReceivedMedia, toldOf } from './media/received-media.ts'
import { Reply } from './reply.ts'

/** What came back of the requests of an example: the last of it, and refusals that nobody has looked at. */
export class Received {
  #last: Reply | ReceivedMedia | undefined
  #unread: Reply[] = []

  keep(received: Reply | ReceivedMedia): void {
    this.#last = received
    if (received instanceof Reply && received.isRefusal) this.#unread.push(received)
  }

  /** The reply to the last request. Looking at it marks it read. */
  get reply(): Reply {
    const last = this.#last
    assert.ok(last, 'no request was sent')
    if (!(last instanceof Reply)) {
      throw new Error(`the reply must be a RESULT, found media ${toldOf(last)}`)
    }
    this.markRead(last)
    return last
  }

  /** The media that answered the last request. */
  get media(): ReceivedMedia {
    const last = this.#last
    assert.ok(last, 'no request was sent')
    if (last instanceof Reply) throw new Error(`media must come back, found\n${last.text}`)
    return last
  }

  /** Whether media answered the last request. */
  get hasMedia(): boolean {
    return this.#last !== undefined && !(this.#last instanceof Reply)
  }

  /** Refusals that no step has looked at. */
  get unreadRefusals(): readonly Reply[] {
    return this.#unread
  }

  markRead(reply: Reply | ReceivedMedia): void {
    this.#unread = this.#unread.filter((one) => one !== reply)
  }
}
