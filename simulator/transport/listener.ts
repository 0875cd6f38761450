import type { Server } from 'node:net'

/** A port that is open. */
export interface Listener {
  readonly scheme: 'tcp' | 'http' | 'https'
  readonly host: string
  readonly port: number
  /** Closes the port and every connection on it. */
  stop(): Promise<void>
}

/** Opens a server's port; 0 picks a free one. Fails as the system says, a port in use included. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port was opened'))
      else resolve(address.port)
    })
  })
}

/** Closes a server once its connections are gone. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
