import { X509Certificate } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Connection, defaultConnection, type TlsTrust } from '../connection.ts'
import { ConnectionFailure } from '../connection-failure.ts'
import { HttpClient } from '../http-client.ts'
import { type Certificate, makeCertificate } from './certificates.fixture.ts'
import { readFingerprint } from './fingerprint.ts'
import { openStream } from './open-stream.ts'
import { Servers, startSilent, startTarget } from './servers.fixture.ts'

const servers = new Servers()

afterEach(() => {
  vi.useRealTimers()
  servers.stop()
})

interface Shown {
  readonly authority: Certificate
  readonly issued: Certificate
  readonly selfSigned: Certificate
  readonly expired: Certificate
  readonly early: Certificate
  readonly elsewhere: Certificate
}

let shown: Shown

beforeAll(async () => {
  const authority = await makeCertificate({ name: 'Example Ltd CA', isAuthority: true })
  const issuer = authority
  shown = {
    authority,
    issued: await makeCertificate({ issuer }),
    selfSigned: await makeCertificate(),
    expired: await makeCertificate({ issuer, until: '2021-01-01' }),
    early: await makeCertificate({ issuer, from: '2048-01-01' }),
    elsewhere: await makeCertificate({ issuer, hosts: ['other', 'another'] }),
  }
})

function connectionWith(tls: Partial<TlsTrust>): Connection {
  return { ...defaultConnection, tls: { insecure: false, ...tls } }
}

/** Asks a target that shows a certificate, and tells what it received. */
async function ask(certificate: Certificate, tls: Partial<TlsTrust>) {
  const target = await startTarget(servers, 'https', certificate)
  const client = new HttpClient(target.address, connectionWith(tls))
  const said = await client.send([['TYPE', 'TEST']]).then(
    () => 'accepted',
    (error: unknown) => error,
  )
  client.close()
  const { host } = target.address
  return { said, host, received: target.received.length }
}

function pinOf({ cert }: Certificate): string {
  return readFingerprint(new X509Certificate(cert).fingerprint256) ?? ''
}

type Row = readonly [string, keyof Shown, (all: Shown) => Partial<TlsTrust>]

describe('a certificate is accepted', () => {
  test.each<Row>([
    [
      'that a known authority issued for the host',
      'issued',
      ({ authority }) => ({ ca: authority.cert }),
    ],
    ['that is known itself', 'selfSigned', ({ selfSigned }) => ({ ca: selfSigned.cert })],
    [
      'that is pinned, whoever issued it',
      'selfSigned',
      ({ selfSigned }) => ({ pin: pinOf(selfSigned) }),
    ],
    [
      'that is pinned, for another host',
      'elsewhere',
      ({ elsewhere }) => ({ pin: pinOf(elsewhere) }),
    ],
    ['that is pinned, after its time', 'expired', ({ expired }) => ({ pin: pinOf(expired) })],
    ['of any kind where none is checked', 'expired', () => ({ insecure: true })],
  ])('%s', async (_, name, trust) => {
    const { said, received } = await ask(shown[name], trust(shown))
    expect({ said, received }).toEqual({ said: 'accepted', received: 1 })
  })
})

describe('a certificate is refused before anything is sent, and why', () => {
  test.each<readonly [...Row, string]>([
    ['self-signed', 'selfSigned', () => ({}), 'it is self-signed'],
    [
      'self-signed, where another authority is known',
      'selfSigned',
      ({ authority }) => ({ ca: authority.cert }),
      'it is self-signed',
    ],
    ['an unknown issuer', 'issued', () => ({}), 'who issued it is not known (CN=Example Ltd CA)'],
    [
      'expired',
      'expired',
      ({ authority }) => ({ ca: authority.cert }),
      'it has expired, or who issued it has (it is valid until Jan  1 00:00:00 2021 GMT)',
    ],
    [
      'not valid yet',
      'early',
      ({ authority }) => ({ ca: authority.cert }),
      'it is not valid yet (from Jan  1 00:00:00 2048 GMT)',
    ],
    [
      'another host',
      'elsewhere',
      ({ authority }) => ({ ca: authority.cert }),
      'it is for DNS:other, DNS:another, not for 127.0.0.1',
    ],
  ])('%s', async (_, name, trust, why) => {
    const { said, host, received } = await ask(shown[name], trust(shown))
    const { fingerprint256 } = new X509Certificate(shown[name].cert)
    expect(said).toEqual(
      new ConnectionFailure(
        `the certificate of ${host} is not accepted: ${why}. Where it is the right one all the same, its SHA-256 can be given as the pin: ${fingerprint256}`,
      ),
    )
    expect(received).toBe(0)
  })

  test('another than the pinned one, also where its authority is known', async () => {
    const { authority, issued, selfSigned } = shown
    const { said, host, received } = await ask(issued, {
      ca: authority.cert,
      pin: pinOf(selfSigned),
    })
    const [found, expected] = [issued, selfSigned].map(
      ({ cert }) => new X509Certificate(cert).fingerprint256,
    )
    expect(said).toEqual(
      new ConnectionFailure(
        `the certificate of ${host} is not the one that is pinned: its SHA-256 is ${found}, expected ${expected}`,
      ),
    )
    expect(received).toBe(0)
  })

  test('the fingerprint that is told is accepted as the pin', async () => {
    const { said } = await ask(shown.selfSigned, {})
    const told = String(said).split('the pin: ').at(-1) ?? ''
    const again = await ask(shown.selfSigned, { pin: readFingerprint(told) ?? '' })
    expect(again.said).toBe('accepted')
  })
})

test('a port that speaks no TLS is said', async () => {
  const { address } = await startTarget(servers, 'http')
  const client = new HttpClient(new URL(`https://${address.host}`), connectionWith({}))
  await expect(client.send([['TYPE', 'TEST']])).rejects.toThrow(
    `the TLS handshake with ${address.host} failed: it speaks no TLS there`,
  )
  client.close()
})

test('a handshake that does not end is said', async () => {
  const { port, heard } = await startSilent(servers)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const opened = openStream(new URL(`https://127.0.0.1:${port}`), connectionWith({}))
  await heard
  vi.advanceTimersByTime(5000)
  await expect(opened).rejects.toThrow(
    `127.0.0.1:${port} did not finish the TLS handshake within 5000 ms`,
  )
})
