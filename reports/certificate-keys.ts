import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

export type ReadKey =
  | { readonly ok: true; readonly key: KeyObject }
  | { readonly ok: false; readonly says: string }

/** Reads the key that signs. What is said of one that cannot be used holds nothing of it. */
export function readPrivateKey(pem: string, name: string): ReadKey {
  if (pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----')) {
    return refused(`${name} is encrypted: openssl pkey -in FILE -out OTHER decrypts it`)
  }
  const wanted = `${name} holds no private key as openssl genpkey -algorithm ed25519 writes one (PKCS#8 in PEM)`
  return readKey(pem, 'PRIVATE', wanted, () => createPrivateKey(pem))
}

/** Reads the key that checks what another signed. */
export function readPublicKey(pem: string, name: string): ReadKey {
  if (pem.includes('PRIVATE KEY-----')) {
    const says = `${name} holds a private key, which nobody else should have: openssl pkey -in FILE -pubout writes the public one`
    return refused(says)
  }
  const wanted = `${name} holds no public key as openssl pkey -pubout writes one (SPKI in PEM)`
  return readKey(pem, 'PUBLIC', wanted, () => createPublicKey(pem))
}

/** What tells a public key from any other: the SHA-256 of its DER, in hexadecimal digits. */
export function fingerprintOf(publicKey: KeyObject): string {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex')
}

function readKey(
  pem: string,
  kind: 'PRIVATE' | 'PUBLIC',
  wanted: string,
  read: () => KeyObject,
): ReadKey {
  if (!pem.includes(`-----BEGIN ${kind} KEY-----`)) return refused(wanted)
  try {
    const key = read()
    const { asymmetricKeyType: type = 'unknown' } = key
    return type === 'ed25519'
      ? { ok: true, key }
      : refused(`${wanted}, but one of the kind ${type}`)
  } catch {
    return refused(`${wanted}: it is damaged`)
  }
}

function refused(says: string): ReadKey {
  return { ok: false, says }
}
