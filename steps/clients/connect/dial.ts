import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { ConnectLimit } from './connect-limit.ts'

/** Connects to a host, whoever that is. */
export async function dial(
  { host, port }: { readonly host: string; readonly port: number },
  limit: ConnectLimit,
  tooLate: (within: string) => Error,
): Promise<Socket> {
  const socket = connect({
    host,
    port,
    noDelay: true,
    // Unless told, each address of a host that has several is given up after a quarter of a second.
    autoSelectFamilyAttemptTimeout: Math.max(10, Math.floor(limit.ms / 2)),
  })
  // An error between two waits is told by the next.
  socket.on('error', () => {})
  try {
    await limit.wait(once(socket, 'connect'), socket, tooLate)
    return socket
  } catch (error) {
    throw withMessage(error)
  }
}

/** Of a host with several addresses Node tells what happened at each, and nothing of them together. */
export function withMessage(error: unknown): unknown {
  if (!(error instanceof AggregateError)) return error
  const errors: readonly unknown[] = error.errors
  return new Error(errors.map((one) => (one instanceof Error ? one.message : one)).join('; '))
}
