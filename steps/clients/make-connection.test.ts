import { beforeAll, describe, expect, test } from 'vitest'
import { makeCertificate } from './connect/certificates.fixture.ts'
import { type ConnectionDefect, type ConnectionValues, makeConnection } from './make-connection.ts'

const addresses = [new URL('tcp://recorder:5620'), new URL('https://recorder:2013')]
const pin = 'ab'.repeat(32)
let pem: string

beforeAll(async () => {
  pem = (await makeCertificate()).cert.trim()
})

function made(values: ConnectionValues) {
  const connection = makeConnection(values, addresses)
  if (!connection.ok) throw new Error(JSON.stringify(connection.defects))
  return connection.connection
}

describe('a connection', () => {
  test('has defaults where nothing is said', () => {
    expect(made({})).toEqual({ replyMs: 5000, connectMs: 5000, tls: { insecure: false } })
    expect(made({ replyMs: undefined, ca: undefined, proxy: undefined })).toEqual(made({}))
  })

  test('has all that is said', () => {
    const proxy = 'socks5://me:secret@proxy'
    const numbers = { replyMs: 1, connectMs: 2, requestsPerSecond: 0.5 }
    expect(made({ ...numbers, ca: pem, pin: `sha256/${pin.toUpperCase()}`, proxy })).toEqual({
      ...numbers,
      tls: { ca: pem, pin, insecure: false },
      proxy,
    })
    expect(made({ insecure: true }).tls).toEqual({ insecure: true })
  })

  test('takes the certificates of a file, and nothing else that is in it', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'
    expect(made({ ca: `# ours\n${pem}\n${key}\n${pem}\n` }).tls.ca).toBe(`${pem}\n${pem}`)
  })

  test('is JSON', () => {
    const connection = made({ ca: pem, pin, proxy: 'http://proxy:3128', requestsPerSecond: 3 })
    expect(JSON.parse(JSON.stringify(connection))).toEqual(connection)
  })
})

describe('what is wrong is told', () => {
  type Row = readonly [ConnectionDefect['of'], ConnectionValues, string]
  const ms = 'a whole number of milliseconds from 1 to 2147483647 is needed, found'
  test.each<Row>([
    ['replyMs', { replyMs: 0 }, `${ms} 0`],
    ['replyMs', { replyMs: Number.NaN }, `${ms} NaN`],
    ['connectMs', { connectMs: 1.5 }, `${ms} 1.5`],
    ['connectMs', { connectMs: 2 ** 31 }, `${ms} 2147483648`],
    ['requestsPerSecond', { requestsPerSecond: 0 }, 'a number from 0.001 is needed, found 0'],
    ['requestsPerSecond', { requestsPerSecond: Number.NaN }, 'found NaN'],
    ['requestsPerSecond', { requestsPerSecond: Number.POSITIVE_INFINITY }, 'found Infinity'],
    ['ca', { ca: '' }, 'there is no certificate in PEM, which begins with -----BEGIN CERTIFICATE'],
    [
      'ca',
      { ca: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' },
      'certificate 1 cannot be read',
    ],
    ['pin', { pin: 'abc' }, 'has 64 hex digits, AA:BB:.. or AABB.., found "abc"'],
    ['proxy', { proxy: 'ftp://me:s3cret@proxy' }, 'a proxy is http://host:3128 or socks5://'],
    ['insecure', { insecure: true, pin }, 'it accepts any certificate, and there is one by which'],
  ])('%s of %j', (of, values, says) => {
    const connection = makeConnection(values, addresses)
    expect(connection).toMatchObject({ ok: false, defects: [{ of }] })
    expect(JSON.stringify(connection)).toContain(JSON.stringify(says).slice(1, -1))
    expect(JSON.stringify(connection)).not.toContain('s3cret')
  })

  test('of certificates, where no target shows one', () => {
    const says = 'there is no https target to show a certificate'
    expect(makeConnection({ ca: pem, pin }, [new URL('tcp://recorder:5620')])).toEqual({
      ok: false,
      defects: [
        { of: 'ca', says },
        { of: 'pin', says },
      ],
    })
  })

  test('of what holds for a target, where there is none', () => {
    const values = { proxy: 'http://proxy:3128', requestsPerSecond: 1 }
    expect(makeConnection(values, [])).toEqual({
      ok: false,
      defects: [
        { of: 'requestsPerSecond', says: 'there is no target to be spared' },
        { of: 'proxy', says: 'there is no target to reach by way of it' },
      ],
    })
  })

  test('of all that is wrong, at once', () => {
    const connection = makeConnection({ replyMs: 0, pin: 'x', proxy: 'x' }, addresses)
    expect(connection).toMatchObject({
      defects: [{ of: 'replyMs' }, { of: 'pin' }, { of: 'proxy' }],
    })
  })
})
