import { sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { certificateOf, holdingResult, keysOf, resultBytes } from './certificate.fixture.ts'
import { fingerprintOf } from './certificate-keys.ts'
import { type CheckOptions, checkCertificate } from './check-certificate.ts'

const { publicKey, privateKey } = keysOf(1)
const certificate = certificateOf()

function checked(part: Partial<typeof certificate>, options: Partial<CheckOptions> = {}) {
  return checkCertificate(JSON.stringify({ ...certificate, ...part }), { publicKey, ...options })
}

const broken = {
  holds: false,
  isUnusable: false,
  says: 'the signature does not hold: the certificate is not as it was signed',
}

test('a certificate as it was signed holds, and says what was signed', () => {
  const claims = JSON.parse(certificate.signed)
  expect(checked({})).toEqual({ holds: true, claims })
  expect(checked({}, { result: resultBytes })).toEqual({ holds: true, claims })
})

describe('a certificate does not hold', () => {
  const leaves = [...leavesOf(JSON.parse(certificate.signed))]

  test.each(leaves.map((path) => [path.join('.'), path] as const))(
    'in which %s is another',
    (_, path) => {
      const signed = changed(JSON.parse(certificate.signed), path)
      const isKey = path.join('.') === 'key'
      expect(checked({ signed })).toEqual(
        isKey
          ? { ...broken, says: expect.stringContaining('it is signed by another key') }
          : broken,
      )
    },
  )

  test('in which any character of what is signed is another', () => {
    const { signed } = certificate
    for (let at = 0; at < signed.length; at++) {
      const other = String.fromCharCode(signed.charCodeAt(at) ^ 1)
      const text = `${signed.slice(0, at)}${other}${signed.slice(at + 1)}`
      expect(checked({ signed: text })).toMatchObject({ holds: false, isUnusable: false })
    }
  })

  test('in which a bit of any byte of the signature is another', () => {
    const bytes = Buffer.from(certificate.signature, 'base64')
    expect(bytes).toHaveLength(64)
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const other = Buffer.from(bytes)
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(checked({ signature: other.toString('base64') })).toEqual(broken)
    }
  })

  test('in which any character of the signature is another, those included that are the same bytes', () => {
    const { signature } = certificate
    for (let at = 0; at < signature.length; at++) {
      for (const other of 'AQgw+/=') {
        if (other === signature[at]) continue
        const text = `${signature.slice(0, at)}${other}${signature.slice(at + 1)}`
        expect(checked({ signature: text })).toEqual(broken)
      }
    }
  })

  test.each([
    ['a line end behind the signature', { signature: `${certificate.signature}\n` }],
    ['no signature', { signature: '' }],
    ['a shorter signature', { signature: certificate.signature.slice(0, 84) }],
    ['a space behind what is signed', { signed: `${certificate.signed} ` }],
    ['nothing that is signed', { signed: '' }],
  ])('with %s', (_, part) => {
    expect(checked(part)).toEqual(broken)
  })

  test('with characters that are written as the same bytes', () => {
    const target = { name: '\uFFFD', addresses: [] }
    const own = certificateOf(holdingResult({ target: { ...target, isForeign: true } }))
    const check = (signed: string) =>
      checkCertificate(JSON.stringify({ ...own, signed }), { publicKey })
    expect(check(own.signed)).toMatchObject({ holds: true })
    expect(check(own.signed.replace('\uFFFD', '\uD800'))).toEqual(broken)
  })

  test('for another key, and names the one that signed', () => {
    const other = keysOf(2).publicKey
    expect(checked({}, { publicKey: other })).toEqual({
      ...broken,
      says: `it is signed by another key: it names ${fingerprintOf(publicKey)}, and the one told is ${fingerprintOf(other)}`,
    })
  })

  test('for another result, by a byte', () => {
    const result = Buffer.from(`${resultBytes.toString()} `)
    expect(checked({}, { result })).toEqual({
      ...broken,
      says: expect.stringMatching(
        /^the result is not the one that was certified: its SHA-256 is [\da-f]{64}, and that of the certified one [\da-f]{64}$/,
      ),
    })
  })
})

describe('what cannot be read as a certificate is', () => {
  const none = 'it is no certificate: that is JSON with the texts "signed" and "signature"'

  test.each([
    ['no JSON', 'certificate'],
    ['a list', '[]'],
    ['without a signature', JSON.stringify({ signed: certificate.signed })],
    ['with what nobody signed', JSON.stringify({ ...certificate, note: 'trust me' })],
  ])('%s', (_, text) => {
    expect(checkCertificate(text, { publicKey })).toEqual({
      holds: false,
      isUnusable: true,
      says: none,
    })
  })

  test.each([
    ['signed, but of another format', certificate.signed.replace('"format":1', '"format":2')],
    ['signed, but something else', certificate.signed.replace('certificate', 'licence')],
    ['signed, but more than is known', certificate.signed.replace('{', '{"more":1,')],
    ['signed, but no JSON', 'Dear Sir or Madam'],
  ])('%s', (_, signed) => {
    const signature = sign(null, Buffer.from(signed), privateKey).toString('base64')
    expect(checked({ signed, signature })).toEqual({
      holds: false,
      isUnusable: true,
      says: 'the signature holds, but what is signed is no certificate of format 1',
    })
  })
})

/** The paths to all values of a JSON document that hold no others. */
function* leavesOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return yield path
  for (const [key, part] of Object.entries(value)) yield* leavesOf(part, [...path, key])
}

/** A document as JSON in which one value is another, of the same kind, so that it can be read. */
function changed(value: unknown, path: readonly string[]): string {
  return JSON.stringify(changedAt(value, path))
}

function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return otherOf(value)
  const entries = Object.entries(value ?? {}).map(([name, part]) => [
    name,
    name === key ? changedAt(part, rest) : part,
  ])
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

function otherOf(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  const others: Readonly<Record<string, string>> = {
    core: 'export',
    import: 'control',
    passed: 'failed',
  }
  const text = String(value)
  return others[text] ?? text.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
}
