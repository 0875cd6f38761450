import { ConnectionFailure } from '../connection-failure.ts'
import type { Endpoint } from './endpoint.ts'
import type { ProxyAddress } from './proxy-address.ts'

interface Status {
  readonly statusCode: number
  readonly statusMessage: string
}

/** What it comes to that an HTTP proxy does not carry a request or a connection on. */
export function refusalOf(
  { name, login }: ProxyAddress,
  to: Endpoint,
  { statusCode, statusMessage }: Status,
): ConnectionFailure {
  const status = `${statusCode} ${statusMessage}`.trim()
  const why =
    statusCode !== 407
      ? ''
      : login
        ? ', as it does not take this user and password'
        : ', as it asks for a user and a password'
  return new ConnectionFailure(`the proxy ${name} did not connect to ${to.name}${why}: ${status}`)
}
