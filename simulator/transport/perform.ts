import type { Writable } from 'node:stream'
import type { SocketAction } from '../faults/socket-action.ts'
import { firstOf } from './first-of.ts'
import { pause } from './pause.ts'
import type { ReplySource } from './reply-source.ts'
import type { Timers } from './timers.ts'

/** A connection as faults act on it: what each action means on one transport. */
export interface Line {
  /** What carries it. */
  readonly connection: Writable
  head(head: Extract<SocketAction, { readonly does: 'head' }>): void
  /** Writes, and tells whether more is taken at once. */
  write(bytes: Uint8Array): boolean
  end(): void
  reset(): void
}

/** Does on a line what a fault asks for. Leaves off when the line is closed, by either side. */
export async function perform(
  actions: Iterable<SocketAction>,
  source: ReplySource,
  line: Line,
  timers: Timers,
): Promise<void> {
  const { connection } = line
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (isOpen(connection) && !line.write(bytes))
      await firstOf([connection, 'drain'], [connection, 'close'])
  }
  for (const action of actions) {
    if (!isOpen(connection)) return
    switch (action.does) {
      case 'head':
        line.head(action)
        break
      case 'send':
        for await (const piece of source.part(action.from, action.to)) {
          await write(piece)
          if (!isOpen(connection)) return
        }
        break
      case 'write':
        await write(action.bytes)
        break
      case 'wait':
        await pause(connection, action.ms, timers)
        break
      case 'end':
        line.end()
        break
      case 'reset':
        line.reset()
        break
    }
  }
}

/** Whether anything can still be sent. */
export function isOpen(connection: Writable): boolean {
  return !connection.destroyed && !connection.writableEnded
}
