import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { ConnectionFailure } from '../connection-failure.ts'
import type { Endpoint } from './endpoint.ts'
import { type ProxyAddress, proxyHeaders } from './proxy-address.ts'
import { refusalOf } from './proxy-refusal.ts'

/** Has an HTTP proxy carry a connection on to a target, by CONNECT. */
export async function askForTunnel(
  socket: Socket,
  proxy: ProxyAddress,
  to: Endpoint,
): Promise<void> {
  const request = httpRequest({
    createConnection: () => socket,
    method: 'CONNECT',
    path: to.name,
    headers: { Host: to.name, ...proxyHeaders(proxy) },
  })
  const { statusCode = 0, statusMessage = '' } = await new Promise<IncomingMessage>(
    (resolve, reject) => {
      request.once('connect', (response, _, first) => {
        if (first.length > 0) socket.unshift(first)
        resolve(response)
      })
      request.once('error', ({ message }) =>
        reject(new ConnectionFailure(`the proxy ${proxy.name} did not answer CONNECT: ${message}`)),
      )
      request.end()
    },
  )
  if (statusCode >= 200 && statusCode < 300) return
  throw refusalOf(proxy, to, { statusCode, statusMessage })
}
