import { createServer } from 'node:net'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Certificate, makeCertificate } from '../clients/connect/certificates.fixture.ts'
import { startHttpProxy } from '../clients/connect/proxies.fixture.ts'
import { Servers, startTarget } from '../clients/connect/servers.fixture.ts'
import { defaultConnection } from '../clients/connection.ts'
import { closesAfterReply, reach } from './reach.ts'

const servers = new Servers()
let certificate: Certificate

beforeAll(async () => {
  certificate = await makeCertificate()
})

afterEach(() => servers.stop())

test.each(['tcp', 'http', 'https'] as const)('a target over %s is asked TEST', async (scheme) => {
  const { address, received } = await startTarget(servers, scheme, certificate)
  await reach(address, { ...defaultConnection, tls: { insecure: true } })
  expect(received).toHaveLength(1)
  expect(received[0]).toContain('TEST')
})

test('one that is not there is said', async () => {
  const port = await servers.freePort()
  await expect(reach(new URL(`tcp://127.0.0.1:${port}`), defaultConnection)).rejects.toThrow(
    `tcp://127.0.0.1:${port} does not answer TEST: connect ECONNREFUSED 127.0.0.1:${port}`,
  )
})

test('a proxy in between is not taken for the target', async () => {
  const { port } = await startHttpProxy(servers, { refuses: 403 })
  const connection = { ...defaultConnection, proxy: `http://127.0.0.1:${port}` }
  await expect(reach(new URL('tcp://recorder:5620'), connection)).rejects.toThrow(
    /^the proxy http:\/\/127\.0\.0\.1:\d+ did not connect to recorder:5620: 403 No$/,
  )
})

test('a certificate that is refused is no silence', async () => {
  const { address } = await startTarget(servers, 'https', certificate)
  await expect(reach(address, defaultConnection)).rejects.toThrow(
    /^the certificate of 127\.0\.0\.1:\d+ is not accepted: it is self-signed\./,
  )
})

test.each([
  ['ends', true],
  ['keeps', false],
])('it is found whether a target %s its connections', async (_, isEnded) => {
  const server = createServer((socket) => {
    socket.on('data', () => {
      socket.write('<RESULT></RESULT>')
      if (isEnded) socket.end()
    })
  })
  const address = new URL(`tcp://127.0.0.1:${await servers.start(server)}`)
  expect(await closesAfterReply(address, defaultConnection)).toBe(isEnded)
})
