import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keysOf, privatePem, publicPem } from './certificate.fixture.ts'
import { fingerprintOf, readPrivateKey, readPublicKey } from './certificate-keys.ts'

const publicKeyEncoding = { type: 'spki', format: 'pem' } as const
const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const

const otherKind = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding,
  privateKeyEncoding,
})

const encrypted = keysOf(1).privateKey.export({
  ...privateKeyEncoding,
  cipher: 'aes-256-cbc',
  passphrase: 'x',
})

const noPrivate =
  'FILE holds no private key as openssl genpkey -algorithm ed25519 writes one (PKCS#8 in PEM)'
const noPublic = 'FILE holds no public key as openssl pkey -pubout writes one (SPKI in PEM)'

test('the keys of a pair are read', () => {
  const [one, other] = [readPrivateKey(privatePem(1), 'FILE'), readPublicKey(publicPem(1), 'FILE')]
  expect(one.ok && one.key.equals(keysOf(1).privateKey)).toBe(true)
  expect(other.ok && other.key.equals(keysOf(1).publicKey)).toBe(true)
})

describe('no private key is', () => {
  test.each([
    ['a public one', publicPem(1), noPrivate],
    ['no key', 'secret', noPrivate],
    ['a damaged one', privatePem(1).replace(/\nM.*\n/, '\nMC4\n'), `${noPrivate}: it is damaged`],
    ['one of another kind', otherKind.privateKey, `${noPrivate}, but one of the kind ec`],
    [
      'an encrypted one',
      String(encrypted),
      'FILE is encrypted: openssl pkey -in FILE -out OTHER decrypts it',
    ],
  ])('%s', (_, pem, says) => {
    expect(readPrivateKey(pem, 'FILE')).toEqual({ ok: false, says })
  })
})

describe('no public key is', () => {
  test.each([
    [
      'a private one',
      privatePem(1),
      'FILE holds a private key, which nobody else should have: openssl pkey -in FILE -pubout writes the public one',
    ],
    ['no key', '{}', noPublic],
    ['a damaged one', publicPem(1).replace(/\nM.*\n/, '\nMCo\n'), `${noPublic}: it is damaged`],
    ['one of another kind', otherKind.publicKey, `${noPublic}, but one of the kind ec`],
  ])('%s', (_, pem, says) => {
    expect(readPublicKey(pem, 'FILE')).toEqual({ ok: false, says })
  })
})

test('a fingerprint tells one key from another', () => {
  // As openssl pkey -pubin -outform DER | sha256sum has it.
  expect(fingerprintOf(keysOf(1).publicKey)).toBe(
    'fd110d301d2f077de1414b8f99f441b1403fab207b2052fbd2c065e4ee8e7dc2',
  )
  expect(fingerprintOf(keysOf(2).publicKey)).not.toBe(fingerprintOf(keysOf(1).publicKey))
})
