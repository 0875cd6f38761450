import type { X509Certificate } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import type { TlsTrust } from '../connection.ts'
import type { Endpoint } from './endpoint.ts'
import { readFingerprint, writeFingerprint } from './fingerprint.ts'

/**
 * Why the certificate that a target has shown is not accepted, so that somebody can act on it.
 * Undefined: it is.
 */
export function whyNotTrusted(
  socket: TLSSocket,
  { pin, insecure }: TlsTrust,
  { host, name }: Endpoint,
): string | undefined {
  if (insecure) return undefined
  const certificate = socket.getPeerX509Certificate()
  if (!certificate) return `${name} shows no certificate`
  const { fingerprint256: found } = certificate
  if (pin !== undefined) {
    if (readFingerprint(found) === pin) return undefined
    return `the certificate of ${name} is not the one that is pinned: its SHA-256 is ${found}, expected ${writeFingerprint(pin)}`
  }
  if (socket.authorized) return undefined
  const why = reasonFor(String(socket.authorizationError), certificate, host)
  return `the certificate of ${name} is not accepted: ${why}. Where it is the right one all the same, its SHA-256 can be given as the pin: ${found}`
}

/** What OpenSSL found, in words. */
function reasonFor(code: string, certificate: X509Certificate, host: string): string {
  const { subjectAltName, subject, issuer, validFrom, validTo } = certificate
  switch (code) {
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return 'it is self-signed'
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return `who issued it is not known (${inOneLine(issuer)})`
    case 'CERT_HAS_EXPIRED':
      return `it has expired, or who issued it has (it is valid until ${validTo})`
    case 'CERT_NOT_YET_VALID':
      return `it is not valid yet (from ${validFrom})`
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `it is for ${subjectAltName ?? inOneLine(subject)}, not for ${host}`
    default:
      return code
  }
}

function inOneLine(name: string): string {
  return name.split('\n').join(', ')
}
