import { once } from 'node:events'
import { isIP, type Socket } from 'node:net'
import {
  createSecureContext,
  rootCertificates,
  type SecureContext,
  connect as startTls,
  type TLSSocket,
} from 'node:tls'
import { NoReply } from '../client.ts'
import type { TlsTrust } from '../connection.ts'
import { ConnectionFailure } from '../connection-failure.ts'
import { whyNotTrusted } from './certificate-trust.ts'
import type { ConnectLimit } from './connect-limit.ts'
import type { Endpoint } from './endpoint.ts'

/** Starts TLS on a connection. Nothing has been sent when it refuses a certificate. */
export async function secured(
  socket: Socket,
  to: Endpoint,
  trust: TlsTrust,
  limit: ConnectLimit,
): Promise<Socket> {
  const secure = startTls({
    socket,
    host: to.host,
    ...(isIP(to.host) === 0 && { servername: to.host }),
    ...(trust.ca !== undefined && { secureContext: contextWith(trust.ca) }),
    // It is refused below, where more can be said than Node does.
    rejectUnauthorized: false,
  })
  secure.on('error', () => {})
  const tooLate = (within: string) =>
    new NoReply(`${to.name} did not finish the TLS handshake ${within}`)
  await limit.wait(handshake(secure, to), secure, tooLate)
  const refusal = whyNotTrusted(secure, trust, to)
  if (refusal === undefined) return secure
  secure.destroy()
  throw new ConnectionFailure(refusal)
}

/** Trust in authorities beside those of Node, which would be replaced. To read all takes long. */
function contextWith(ca: string): SecureContext {
  const context = contexts.get(ca) ?? createSecureContext({ ca: [...rootCertificates, ca] })
  contexts.set(ca, context)
  return context
}

const contexts = new Map<string, SecureContext>()

async function handshake(secure: TLSSocket, to: Endpoint): Promise<void> {
  try {
    await once(secure, 'secureConnect')
  } catch (error) {
    throw new Error(`the TLS handshake with ${to.name} failed: ${reasonOf(error)}`)
  }
}

/** What OpenSSL says, without the place in its code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('reason' in error)) return error.message
  return error.reason === 'wrong version number' ? 'it speaks no TLS there' : String(error.reason)
}
