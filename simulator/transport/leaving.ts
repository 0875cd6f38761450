import type { Response } from 'express'
import type { BodyTaker, LeftHead } from '../journal/body-taker.ts'
import type { Ending } from '../journal/exchange.ts'
import type { Noted } from './desk.ts'

/** A response on its way: notes what leaves of it, and closes its exchange with that. */
export class Leaving {
  readonly #response: Response
  readonly #exchange: Noted
  readonly #taker: BodyTaker
  #isClosed = false

  constructor(response: Response, exchange: Noted) {
    this.#response = response
    this.#exchange = exchange
    this.#taker = exchange.taker()
    // A response tells the time, and there is one clock here.
    response.set('Date', new Date(exchange.receivedAt).toUTCString())
    response.once('close', () => this.close('gone'))
  }

  /** Notes bytes that have left. */
  take(bytes: Uint8Array): void {
    this.#taker.take(bytes)
  }

  /** Nothing more leaves; `open`: all of it has. What is told after the first time says nothing new. */
  close(ending: Ending): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const hasHead = this.#response.headersSent || ending === 'open'
    const head = hasHead ? this.#head() : undefined
    this.#exchange.close(this.#taker.left(ending, head))
  }

  /** A text has left whole, and nothing more does. */
  closeText(text: string): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#exchange.closeText(text, 'open', this.#head())
  }

  #head(): LeftHead {
    const headers = Object.entries(this.#response.getHeaders())
    return {
      status: this.#response.statusCode,
      headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    }
  }
}
