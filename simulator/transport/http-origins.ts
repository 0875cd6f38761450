import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Origin } from '../journal/exchange.ts'
import type { Desk } from './desk.ts'
import { peerOf } from './peer.ts'

/** Which connections have been heard of at which desk: one may come to several, by the path. */
export class HttpOrigins {
  readonly #byDesk = new WeakMap<Desk, WeakMap<object, Origin>>()

  /** Where a request at a desk comes from. */
  of(desk: Desk, socket: Socket): Origin {
    const known = this.#byDesk.get(desk) ?? new WeakMap<object, Origin>()
    this.#byDesk.set(desk, known)
    const scheme = socket instanceof TLSSocket ? 'https' : 'http'
    const origin = known.get(socket) ?? desk.connected(scheme, peerOf(socket))
    known.set(socket, origin)
    return origin
  }
}
