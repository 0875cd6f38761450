import type { Socket } from 'node:net'
import type { Change } from '../mutant.ts'

/** What a mutant does to the connection of a client before it is served as ever. */
export type Preparing = (socket: Socket) => void

/** Each client of the socket is served as ever, once something has been done to its connection. */
export function eachClient(prepare: Preparing): Change {
  return (usual) => ({
    ...usual,
    serveSocket: (serve) => {
      const before = usual.serveSocket(serve)
      return (desk, socket) => {
        prepare(socket)
        before(desk, socket)
      }
    },
  })
}

/** Changes the replies that leave in one write. */
export type ChangingReplies = (replies: readonly string[]) => readonly string[]

/** Other replies leave on a connection: `begin` is asked once for each. */
export function replies(begin: (socket: Socket) => ChangingReplies): Change {
  return eachClient((socket) => {
    const change = begin(socket)
    const write = socket.write.bind(socket)
    socket.write = (text: string | Uint8Array) => {
      if (typeof text !== 'string') return write(text)
      const changed = change(text.split(/(?<=<\/RESULT>\r\n)/)).join('')
      return changed === '' || write(changed)
    }
  })
}

/** Other bytes arrive on a connection than were sent, as latin1: `begin` is asked once for each. */
export function arriving(begin: (socket: Socket) => (bytes: string) => string): Change {
  return eachClient((socket) => {
    const change = begin(socket)
    const push = socket.push.bind(socket)
    socket.push = (piece: unknown) =>
      push(Buffer.isBuffer(piece) ? Buffer.from(change(piece.toString('latin1')), 'latin1') : piece)
  })
}

/** Closes a connection once what is being written has left. */
export function hangUpAfter(socket: Socket): void {
  process.nextTick(() => socket.destroySoon())
}
