import { type KeyObject, verify } from 'node:crypto'
import {
  type Certificate,
  type Claims,
  certificateSchema,
  claimsSchema,
} from './certificate-format.ts'
import { fingerprintOf } from './certificate-keys.ts'
import { digestOf } from './make-certificate.ts'

/** What came of checking a certificate. `unusable`: it is none that can be read here. */
export type Checked =
  | { readonly holds: true; readonly claims: Claims }
  | { readonly holds: false; readonly isUnusable: boolean; readonly says: string }

export interface CheckOptions {
  /** The key of whoever is trusted: a certificate cannot say by itself who that is. */
  readonly publicKey: KeyObject
  /** The file of the result, to be compared with the one that was certified. */
  readonly result?: Uint8Array | undefined
}

/** Checks the text of a certificate. Nothing that it says is believed before its signature holds. */
export function checkCertificate(text: string, { publicKey, result }: CheckOptions): Checked {
  const certificate = certificateSchema.safeParse(parsedJson(text))
  if (!certificate.success) {
    return unusable('it is no certificate: that is JSON with the texts "signed" and "signature"')
  }
  const claims = claimsSchema.safeParse(parsedJson(certificate.data.signed))
  const told = fingerprintOf(publicKey)
  if (!isSigned(certificate.data, publicKey)) {
    return refused(
      claims.success && claims.data.key !== told
        ? `it is signed by another key: it names ${claims.data.key}, and the one told is ${told}`
        : 'the signature does not hold: the certificate is not as it was signed',
    )
  }
  if (!claims.success) {
    return unusable('the signature holds, but what is signed is no certificate of format 1')
  }
  if (result && digestOf(result) !== claims.data.result) {
    return refused(
      `the result is not the one that was certified: its SHA-256 is ${digestOf(result)}, and that of the certified one ${claims.data.result}`,
    )
  }
  return { holds: true, claims: claims.data }
}

function isSigned({ signed, signature }: Certificate, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(signed)
  const signatureBytes = Buffer.from(signature, 'base64')
  // There is more than one text for some bytes, and only that counts which they are written as.
  const isExact = bytes.toString() === signed && signatureBytes.toString('base64') === signature
  return isExact && verify(null, bytes, publicKey, signatureBytes)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(says: string): Checked {
  return { holds: false, isUnusable: false, says }
}

function unusable(says: string): Checked {
  return { holds: false, isUnusable: true, says }
}
