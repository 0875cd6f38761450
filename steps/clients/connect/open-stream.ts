import type { Socket } from 'node:net'
import { NoReply } from '../client.ts'
import type { Connection } from '../connection.ts'
import { ConnectLimit } from './connect-limit.ts'
import { dial } from './dial.ts'
import { endpointOf } from './endpoint.ts'
import { isRelayed, proxyOf } from './relay.ts'
import { secured } from './secured.ts'

/**
 * Opens a connection to a target on which requests can be sent: by way of the proxy, and where TLS is
 * asked for with a certificate that has been looked at. To HTTP behind an HTTP proxy it is a connection
 * to the proxy, which is told with each request where that goes.
 */
export async function openStream(address: URL, connection: Connection): Promise<Socket> {
  const to = endpointOf(address)
  const limit = new ConnectLimit(connection.connectMs)
  try {
    const plain = await socketTo(address, connection, limit)
    const socket = to.isSecure ? await secured(plain, to, connection.tls, limit) : plain
    if (socket.destroyed) throw new NoReply(`${to.name} closed the connection at once`)
    return socket
  } finally {
    limit.end()
  }
}

async function socketTo(
  address: URL,
  connection: Connection,
  limit: ConnectLimit,
): Promise<Socket> {
  const to = endpointOf(address)
  const proxy = proxyOf(connection)
  if (!proxy) {
    return dial(
      to,
      limit,
      (within) => new NoReply(`${to.name} did not accept a connection ${within}`),
    )
  }
  // A run that goes straight loads nothing of proxies.
  const { throughProxy, toProxy } = await import('./through-proxy.ts')
  return isRelayed(address, proxy) ? toProxy(proxy, limit) : throughProxy(proxy, to, limit)
}
