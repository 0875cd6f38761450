import type { MailOrder } from '../core/media.ts'
import type { Postbox } from './postbox.ts'

/** A postbox whose mail server takes its time: a message is handed over when a test says so. */
export class HeldPostbox implements Postbox {
  readonly posted: MailOrder[] = []
  #settle: ((problem: string | undefined) => void)[] = []
  #wake: () => void = () => {}

  post(order: MailOrder): Promise<string | undefined> {
    this.posted.push(order)
    this.#wake()
    return new Promise((resolve) => this.#settle.push(resolve))
  }

  /** Until so many messages have been posted. */
  async hasPosted(count: number): Promise<void> {
    while (this.posted.length < count) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** The server takes every message that waits, or says why it does not. */
  answer(problem?: string): void {
    for (const settle of this.#settle.splice(0)) settle(problem)
  }
}
