import type { Server, Socket } from 'node:net'
import { peerOf } from './peer.ts'

/**
 * The TCP sockets of a server's connections. One that speaks TLS cannot be reset itself, only the one
 * that carries it.
 */
export class RawSockets {
  readonly #byPeer = new Map<string, Socket>()

  constructor(server: Server) {
    server.on('connection', (socket) => {
      const peer = peerOf(socket)
      this.#byPeer.set(peer, socket)
      socket.once('close', () => this.#byPeer.delete(peer))
    })
  }

  /** Breaks off the connection of a socket, or of the one below it. */
  reset(socket: Socket): void {
    const raw = this.#byPeer.get(peerOf(socket))
    if (raw) raw.resetAndDestroy()
    else socket.destroy()
  }
}
