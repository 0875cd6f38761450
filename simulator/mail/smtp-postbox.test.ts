import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import type { MailOrder } from '../core/media.ts'
import { renderMedia } from '../media/render-media.ts'
import { makeCertificate } from '../transport/certificate.ts'
import { SmtpPostbox } from './smtp-postbox.ts'

const order: MailOrder = {
  to: 'jdoe@example.com',
  file: { recordId: 7, format: 'wav', sound: { seconds: 2, silences: [] } },
}
const at = 1_800_000_000_000

const limits = { greetingMs: 5_000, silenceMs: 5_000, handoverMs: 20_000 }
const closers: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

/** A mail server, and what it has taken. */
async function mailServer(options: SMTPServerOptions = {}) {
  const taken: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData: (stream, session, done) => {
      text(stream).then((body) => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        taken.push({ from, to: rcptTo.map(({ address }) => address), text: body })
        done()
      }, done)
    },
    ...options,
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  closers.push(() => new Promise((resolve) => server.close(() => resolve(undefined))))
  return { taken, port: portOf(listening) }
}

function portOf(server: { address(): ReturnType<Server['address']> }): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A server that says what it likes. */
async function oddServer(serve: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    serve(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return portOf(server)
}

function postbox(port: number, part: Partial<ConstructorParameters<typeof SmtpPostbox>[0]> = {}) {
  const server = new URL(`smtp://127.0.0.1:${port}`)
  return new SmtpPostbox({ server, from: 'recorder@example.com', ...limits, ...part })
}

/** The attachment of a message: what stands after its head, in base64. */
function attachmentOf(message: string): { readonly head: string; readonly content: Buffer } {
  const [, head = '', body = ''] =
    /(Content-Type: audio.*?)\r\n\r\n([A-Za-z0-9+/=\r\n]+)/s.exec(message) ?? []
  return { head, content: Buffer.from(body, 'base64') }
}

test('a mail server takes the message with the recording attached', async () => {
  const { taken, port } = await mailServer()
  expect(await postbox(port).post(order, at)).toBeUndefined()
  const [message] = taken
  expect(taken).toHaveLength(1)
  expect(message).toMatchObject({ from: 'recorder@example.com', to: ['jdoe@example.com'] })
  expect(message?.text).toContain('Subject: Recording 7\r\n')
  expect(message?.text).toContain('Date: Fri, 15 Jan 2027 08:00:00 +0000\r\n')
  const { head, content } = attachmentOf(message?.text ?? '')
  expect(head).toMatch(/^Content-Type: audio\/wav; name=7\.wav\r\n/)
  expect(head).toContain('Content-Disposition: attachment; filename=7.wav')
  const media = await renderMedia({ kind: 'file', file: order.file })
  expect(content.equals(await buffer(media.read()))).toBe(true)
  await media.discard()
})

test('a server may ask for a name and a password, and for TLS', async () => {
  const { key, cert } = await makeCertificate()
  const { taken, port } = await mailServer({
    secure: true,
    key,
    cert,
    authOptional: false,
    onAuth: ({ username, password }, _, done) =>
      username === 'a b' && password === 'p@ss'
        ? done(null, { user: username })
        : done(new Error('no')),
  })
  const server = new URL(`smtps://a%20b:p%40ss@127.0.0.1:${port}`)
  expect(await postbox(port, { server, ca: cert }).post(order, at)).toBeUndefined()
  expect(taken).toHaveLength(1)
  expect(await postbox(port, { server }).post(order, at)).toContain('self-signed certificate')
  server.password = 'wrong'
  expect(await postbox(port, { server, ca: cert }).post(order, at)).toContain('Invalid login')
  expect(taken).toHaveLength(1)
})

describe('a message is not taken, and it is said why, by a server that', () => {
  test('refuses the receiver', async () => {
    const { port, taken } = await mailServer({
      onRcptTo: (_address, _session, done) => done(new Error('nobody here')),
    })
    expect(await postbox(port).post(order, at)).toContain('nobody here')
    expect(taken).toEqual([])
  })

  test('refuses what it was sent', async () => {
    const { port } = await mailServer({
      onData: (stream, _, done) => {
        stream.resume().on('end', () => done(new Error('too large for us')))
      },
    })
    expect(await postbox(port).post(order, at)).toContain('too large for us')
  })

  test('is not there', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const port = portOf(server)
    server.close()
    await once(server, 'close')
    expect(await postbox(port).post(order, at)).toContain('ECONNREFUSED')
  })

  test('says nothing at all', async () => {
    const port = await oddServer(() => {})
    expect(await postbox(port, { greetingMs: 50 }).post(order, at)).toBe('it does not answer')
  })

  test('falls silent', async () => {
    const port = await oddServer((socket) => socket.write('220 hello\r\n'))
    expect(await postbox(port, { silenceMs: 50 }).post(order, at)).toBe('it does not answer')
  })

  test('hangs up', async () => {
    const port = await oddServer((socket) => socket.end('220 hello\r\n'))
    expect(await postbox(port).post(order, at)).toMatch(/closed/i)
  })

  test('is no mail server', async () => {
    const port = await oddServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await postbox(port).post(order, at)).toMatch(/greeting/i)
  })

  test('goes on talking for ever', async () => {
    const port = await oddServer((socket) => {
      socket.write('220 hello\r\n')
      // Each word is answered by another that is not the last, so that nobody waits for a clock.
      socket.on('data', () => socket.write('250-still here\r\n'))
      const talk = () => {
        if (!socket.destroyed) socket.write('250-still here\r\n', () => setImmediate(talk))
      }
      talk()
    })
    const said = await postbox(port, { handoverMs: 100 }).post(order, at)
    expect(said).toBe('it was not taken within 100 ms')
  })
})
