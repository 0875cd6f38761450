import type { MailOrder } from '../core/media.ts'

/** Where the messages of EMAIL go. */
export interface Postbox {
  /**
   * Takes a message at an instant (epoch milliseconds). Undefined: it was taken, at once. A promise:
   * it is being handed over, and the promise tells why it could not be, or undefined when it was.
   */
  post(order: MailOrder, at: number): Promise<string | undefined> | undefined
}
