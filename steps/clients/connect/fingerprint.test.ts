import { expect, test } from 'vitest'
import { readFingerprint, writeFingerprint } from './fingerprint.ts'

const pairs = Array.from({ length: 32 }, (_, index) => (index + 160).toString(16).slice(-2))
const digits = pairs.join('')
const written = pairs.join(':').toUpperCase()

test.each([
  ['hex', digits],
  ['hex in capitals', digits.toUpperCase()],
  ['pairs', written],
  ['pairs in small letters', written.toLowerCase()],
  ['with the name of the digest', `SHA256:${digits}`],
  ['with a slash after it', `sha256/${written}`],
  ['as openssl prints it', `sha256 Fingerprint=${written}\n`],
])('a fingerprint is read: %s', (_, text) => {
  expect(readFingerprint(text)).toBe(digits)
})

test.each([
  ['nothing', ''],
  ['a digit too few', digits.slice(1)],
  ['a pair too many', `${written}:00`],
  ['pairs that are not whole', written.replace(':', '')],
  ['a SHA-1', pairs.slice(0, 20).join(':')],
  ['what is no hex digit', digits.replace('a', 'g')],
  ['the SHA-256 of a public key', 'sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  ['another digest', `sha512:${digits}`],
])('no fingerprint: %s', (_, text) => {
  expect(readFingerprint(text)).toBeUndefined()
})

test('a fingerprint is written in pairs', () => {
  expect(writeFingerprint(digits)).toBe(written)
})
