import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import type { Connection } from '../connection.ts'
import { endpointOf } from './endpoint.ts'
import { type ProxyAddress, proxyHeaders, readProxy } from './proxy-address.ts'
import { refusalOf } from './proxy-refusal.ts'

/** The proxy of a connection. */
export function proxyOf({ proxy }: Connection): ProxyAddress | undefined {
  if (proxy === undefined) return undefined
  const read = readProxy(proxy)
  assert.ok(read, 'a connection is made with a proxy that can be used')
  return read
}

/**
 * Whether a proxy passes each request on by itself, and is told in it where that goes, rather than
 * a connection that it knows nothing of.
 */
export function isRelayed(address: URL, proxy: ProxyAddress): boolean {
  return address.protocol === 'http:' && proxy.kind === 'http'
}

/** What is otherwise in requests that a proxy passes on. */
export interface Relay {
  /** What the proxy is told that the target is not. */
  readonly headers: Readonly<Record<string, string>>
  /** The path as the proxy is told it: with where it is. */
  pathOf(path: string): string
  /** Throws where the proxy has answered rather than the target. */
  check(response: IncomingMessage): void
}

export function relayFor(address: URL, connection: Connection): Relay | undefined {
  const proxy = proxyOf(connection)
  if (!proxy || !isRelayed(address, proxy)) return undefined
  const to = endpointOf(address)
  return {
    headers: proxyHeaders(proxy),
    pathOf: (path) => `http://${to.name}${path}`,
    check: ({ statusCode = 0, statusMessage = '' }) => {
      if (ofProxies.includes(statusCode)) throw refusalOf(proxy, to, { statusCode, statusMessage })
    },
  }
}

/**
 * With these a proxy says that it will not or cannot pass a request on. Behind one they are taken for
 * the proxy's, as nothing of the API is answered so.
 */
const ofProxies: readonly number[] = [403, 407, 502, 503, 504]
