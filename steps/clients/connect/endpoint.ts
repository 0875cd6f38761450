/** Where a connection to a target ends. */
export interface Endpoint {
  readonly host: string
  readonly port: number
  /** Both, as messages and proxies name it. */
  readonly name: string
  /** Whether it speaks TLS. */
  readonly isSecure: boolean
}

/** The endpoint of an address; a port that it leaves out is that of the API. */
export function endpointOf(address: URL): Endpoint {
  const port = Number(address.port || defaultPorts.get(address.protocol))
  return {
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port,
    name: `${address.hostname}:${port}`,
    isSecure: address.protocol === 'https:',
  }
}

const defaultPorts: ReadonlyMap<string, number> = new Map([
  ['tcp:', 5620],
  ['http:', 2012],
  ['https:', 2013],
])
