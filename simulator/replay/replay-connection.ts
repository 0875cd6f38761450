import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Listener } from '../transport/listener.ts'
import { Received } from './received.ts'

/** A connection to a simulator, by which recorded bytes are sent as they are. */
export class ReplayConnection {
  readonly #socket: Socket
  readonly received = new Received()

  /** `changed` is told whenever something has come, or the connection is over. */
  static async open(
    { scheme, port, host }: Listener,
    changed: () => void,
  ): Promise<ReplayConnection> {
    const address = { port, host, noDelay: true }
    // The certificate was made for nobody.
    const socket =
      scheme === 'https' ? connectTls({ ...address, rejectUnauthorized: false }) : connect(address)
    await once(socket, scheme === 'https' ? 'secureConnect' : 'connect')
    return new ReplayConnection(socket, changed)
  }

  private constructor(socket: Socket, changed: () => void) {
    this.#socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.received.add(bytes)
      changed()
    })
    socket.on('close', changed)
    // A connection that is broken off is what was recorded, or a difference that shows elsewhere.
    socket.on('error', () => {})
  }

  get isClosed(): boolean {
    return this.#socket.destroyed
  }

  send(bytes: Buffer): void {
    this.#socket.write(bytes)
  }

  /** Says that nothing more is sent. */
  finish(): void {
    this.#socket.end()
  }

  drop(): void {
    this.#socket.destroy()
  }
}
