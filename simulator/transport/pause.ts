import type { Writable } from 'node:stream'
import type { Timers } from './timers.ts'

/** Waits so long, or until the connection is closed: nobody waits for who has gone. */
export function pause(connection: Writable, ms: number, timers: Timers): Promise<void> {
  if (ms === 0 || connection.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = timers.after(ms, over)
    connection.once('close', over)
    function over(): void {
      timer.cancel()
      connection.off('close', over)
      resolve()
    }
  })
}
