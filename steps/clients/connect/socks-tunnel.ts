import type { Socket } from 'node:net'
import { SocksClient } from 'socks'
import { ConnectionFailure } from '../connection-failure.ts'
import type { Endpoint } from './endpoint.ts'
import type { ProxyAddress } from './proxy-address.ts'

/** Has a SOCKS proxy carry a connection on to a target. It looks up the name of the host itself. */
export async function askSocks(
  socket: Socket,
  proxy: ProxyAddress,
  to: Endpoint,
  connectMs: number,
): Promise<void> {
  const { host, port, login } = proxy
  try {
    await SocksClient.createConnection({
      command: 'connect',
      proxy: {
        type: 5,
        host,
        port,
        ...(login && { userId: login.user, password: login.password }),
      },
      destination: { host: to.host, port: to.port },
      existing_socket: socket,
      // The limit of the whole connection is over earlier.
      timeout: connectMs * 2,
    })
  } catch (error) {
    // Only its message: the rest of it tells the password.
    const why = error instanceof Error ? error.message : String(error)
    throw new ConnectionFailure(`the proxy ${proxy.name} did not connect to ${to.name}: ${why}`)
  }
}
