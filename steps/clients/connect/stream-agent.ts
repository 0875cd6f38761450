import { Agent, type ClientRequestArgs } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** Has HTTP go over connections that are opened as asked, and used again where they are kept. */
export class StreamAgent extends Agent {
  readonly #open: () => Promise<Socket>

  constructor(open: () => Promise<Socket>) {
    super({ keepAlive: true })
    this.#open = open
  }

  override createConnection(
    _options: ClientRequestArgs,
    opened: (error: Error | null, stream?: Duplex) => void,
  ): undefined {
    this.#open().then(
      (socket) => opened(null, socket),
      (error: Error) => opened(error),
    )
  }
}
