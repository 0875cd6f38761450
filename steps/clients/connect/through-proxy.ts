import type { Socket } from 'node:net'
import { ConnectionFailure } from '../connection-failure.ts'
import type { ConnectLimit } from './connect-limit.ts'
import { dial } from './dial.ts'
import type { Endpoint } from './endpoint.ts'
import { askForTunnel } from './http-tunnel.ts'
import type { ProxyAddress } from './proxy-address.ts'

/** Connects to a target by way of a proxy. What goes wrong there is told as the proxy's. */
export async function throughProxy(
  proxy: ProxyAddress,
  to: Endpoint,
  limit: ConnectLimit,
): Promise<Socket> {
  const socket = await toProxy(proxy, limit)
  await limit.wait(
    tunnel(socket, proxy, to, limit),
    socket,
    (within) =>
      new ConnectionFailure(`the proxy ${proxy.name} did not connect to ${to.name} ${within}`),
  )
  return socket
}

/** Connects to a proxy, and no further. */
export async function toProxy(proxy: ProxyAddress, limit: ConnectLimit): Promise<Socket> {
  const says = (what: string) => new ConnectionFailure(`the proxy ${proxy.name} ${what}`)
  try {
    return await dial(proxy, limit, (within) => says(`did not accept a connection ${within}`))
  } catch (error) {
    if (error instanceof ConnectionFailure) throw error
    throw says(`cannot be reached: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function tunnel(
  socket: Socket,
  proxy: ProxyAddress,
  to: Endpoint,
  { ms }: ConnectLimit,
): Promise<void> {
  if (proxy.kind === 'http') return askForTunnel(socket, proxy, to)
  const { askSocks } = await import('./socks-tunnel.ts')
  return askSocks(socket, proxy, to, ms)
}
