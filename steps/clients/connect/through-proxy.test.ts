import { createServer } from 'node:net'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Connection, defaultConnection } from '../connection.ts'
import { ConnectionFailure } from '../connection-failure.ts'
import { HttpClient } from '../http-client.ts'
import { TcpClient } from '../tcp-client.ts'
import { type Certificate, makeCertificate } from './certificates.fixture.ts'
import { startHttpProxy, startSocksProxy, type TinyProxyOptions } from './proxies.fixture.ts'
import { Servers, startSilent, startTarget } from './servers.fixture.ts'

const servers = new Servers()
const schemes = ['tcp', 'http', 'https'] as const
const kinds = ['http', 'socks5'] as const
const everyWay = schemes.flatMap((scheme) => kinds.map((kind) => [scheme, kind] as const))

let certificate: Certificate

beforeAll(async () => {
  certificate = await makeCertificate()
})

afterEach(() => {
  vi.useRealTimers()
  servers.stop()
})

function startProxy(kind: 'http' | 'socks5', options: TinyProxyOptions = {}) {
  return kind === 'http' ? startHttpProxy(servers, options) : startSocksProxy(servers, options)
}

function connectionBy(proxy: string): Connection {
  return { ...defaultConnection, tls: { insecure: true }, proxy }
}

/** Sends TEST by way of a proxy: gives the exchange, or what went wrong. */
async function ask(address: URL, connection: Connection) {
  const client =
    address.protocol === 'tcp:'
      ? new TcpClient(address, connection)
      : new HttpClient(address, connection)
  try {
    return await client.send([['TYPE', 'TEST']])
  } finally {
    client.close()
  }
}

describe('a target is reached by way of a proxy', () => {
  test.each(everyWay)('%s by %s', async (scheme, kind) => {
    const target = await startTarget(servers, scheme, certificate)
    const proxy = await startProxy(kind)
    const { reply } = await ask(target.address, connectionBy(`${kind}://127.0.0.1:${proxy.port}`))
    expect(reply).toContain('API_OK')
    const { host } = target.address
    expect(proxy.asked).toEqual([
      kind === 'socks5'
        ? `CONNECT ${host}`
        : scheme === 'http'
          ? `GET http://${host}/webAPI.aspx?type=TEST for ${host}`
          : `CONNECT ${host} for ${host}`,
    ])
    expect(target.received).toHaveLength(1)
  })

  test('whose name only the proxy knows', async () => {
    const proxy = await startProxy('socks5', { refuses: 4 })
    const address = new URL('tcp://recorder.example:5620')
    const asked = ask(address, connectionBy(`socks5://127.0.0.1:${proxy.port}`))
    await expect(asked).rejects.toThrow('HostUnreachable')
    expect(proxy.asked).toEqual(['CONNECT recorder.example:5620'])
  })
})

describe('a proxy that asks for a user', () => {
  test.each(everyWay)('is told it, and nobody else is: %s by %s', async (scheme, kind) => {
    const target = await startTarget(servers, scheme, certificate)
    const { port } = await startProxy(kind, { login: 'me:s3cret' })
    const proxy = `${kind}://me:s3cret@127.0.0.1:${port}`
    const exchange = await ask(target.address, connectionBy(proxy))
    expect(exchange.reply).toContain('API_OK')
    const told = JSON.stringify([exchange.request, target.received]).toLowerCase()
    expect(told).toContain('test')
    for (const secret of ['s3cret', 'proxy-authorization', 'bwu6czny']) {
      expect(told).not.toContain(secret)
    }
    if (scheme !== 'tcp') expect(exchange.request).toContain('GET /webAPI.aspx?type=TEST HTTP/1.1')
  })

  const userAsked = 'as it asks for a user and a password: 407'
  const userRefused = 'as it does not take this user and password: 407'
  test.each([
    ['tcp', 'http', '', userAsked],
    ['http', 'http', '', userAsked],
    ['http', 'http', 'me:wr0ng@', userRefused],
    ['https', 'http', 'me:wr0ng@', userRefused],
    ['tcp', 'socks5', '', 'no accepted authentication type'],
    ['https', 'socks5', 'me:wr0ng@', 'Authentication failed'],
  ] as const)('refuses others: %s by %s with "%s"', async (scheme, kind, login, says) => {
    const target = await startTarget(servers, scheme, certificate)
    const { port } = await startProxy(kind, { login: 'me:s3cret' })
    const asked = ask(target.address, connectionBy(`${kind}://${login}127.0.0.1:${port}`))
    const error: unknown = await asked.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConnectionFailure)
    const said = String(error)
    expect(said).toContain(
      `the proxy ${kind}://127.0.0.1:${port} did not connect to ${target.address.host}`,
    )
    expect(said).toContain(says)
    expect(said).not.toContain('wr0ng')
    expect(target.received).toEqual([])
  })
})

describe('what goes wrong at a proxy is told as its', () => {
  test.each([
    ['tcp', 'http', 403, '403 No'],
    ['https', 'http', 502, '502 No'],
    ['http', 'http', 403, '403 Forbidden'],
    ['http', 'http', 504, '504 Gateway Timeout'],
    ['tcp', 'socks5', 2, 'NotAllowed'],
    ['http', 'socks5', 5, 'ConnectionRefused'],
  ] as const)('%s by %s, refused with %i', async (scheme, kind, refuses, says) => {
    const target = await startTarget(servers, scheme, certificate)
    const { port } = await startProxy(kind, { refuses })
    const asked = ask(target.address, connectionBy(`${kind}://127.0.0.1:${port}`))
    await expect(asked).rejects.toThrow(
      new RegExp(
        `^the proxy ${kind}://127.0.0.1:${port} did not connect to ${target.address.host}: .*${says}`,
      ),
    )
  })

  test.each(everyWay)('%s by %s, not there', async (scheme, kind) => {
    const port = await servers.freePort()
    const asked = ask(
      new URL(`${scheme}://127.0.0.1:1`),
      connectionBy(`${kind}://me:s3cret@127.0.0.1:${port}`),
    )
    await expect(asked).rejects.toThrow(
      new ConnectionFailure(
        `the proxy ${kind}://127.0.0.1:${port} cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}`,
      ),
    )
  })

  test.each(kinds)('%s, silent', async (kind) => {
    const { port, heard } = await startSilent(servers)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = ask(new URL('tcp://127.0.0.1:1'), connectionBy(`${kind}://127.0.0.1:${port}`))
    await heard
    vi.advanceTimersByTime(5000)
    await expect(asked).rejects.toThrow(
      new ConnectionFailure(
        `the proxy ${kind}://127.0.0.1:${port} did not connect to 127.0.0.1:1 within 5000 ms`,
      ),
    )
  })

  test.each([
    ['http', 'did not answer CONNECT'],
    ['socks5', 'did not connect to 127.0.0.1:1'],
  ] as const)('%s, something else altogether', async (kind, says) => {
    const server = createServer((socket) => socket.end('220 mail.example ESMTP\r\n'))
    const port = await servers.start(server)
    const asked = ask(new URL('tcp://127.0.0.1:1'), connectionBy(`${kind}://127.0.0.1:${port}`))
    await expect(asked).rejects.toThrow(`the proxy ${kind}://127.0.0.1:${port} ${says}: `)
  })
})
