import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import type { Desk } from './desk.ts'

/** Serves one client of the socket. */
export type ServeSocket = (desk: Desk, socket: Socket) => void

/** What of the transports can be exchanged: each is loaded when its port is opened, and then made another. */
export interface TransportSeams {
  readonly serveSocket: (usual: ServeSocket) => ServeSocket
  readonly webApi: (usual: RequestListener) => RequestListener
}

export const transportSeams: TransportSeams = {
  serveSocket: (usual) => usual,
  webApi: (usual) => usual,
}
