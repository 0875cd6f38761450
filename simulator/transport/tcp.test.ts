import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { HeldPostbox } from '../mail/held-postbox.fixture.ts'
import type { Postbox } from '../mail/postbox.ts'
import {
  emailReply,
  emailRequest,
  malformedReply,
  testDesk,
  testReply,
  testRequest,
} from './desk.fixture.ts'
import { HandTimers } from './hand-timers.fixture.ts'
import { defaultLimits } from './limits.ts'
import type { Listener } from './listener.ts'
import { listenTcp } from './tcp.ts'

const limits = { ...defaultLimits, messageBytesMax: 250 }

let timers: HandTimers
let listener: Listener
let sockets: Socket[] = []

async function open(scenario?: string, postbox?: Postbox): Promise<void> {
  timers = new HandTimers()
  const options = { host: '127.0.0.1', port: 0, timers }
  listener = await listenTcp(testDesk({ scenario, postbox, limits }), options)
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets = []
  await listener.stop()
})

async function client(): Promise<Socket> {
  const socket = connect({
    port: listener.port,
    host: '127.0.0.1',
    noDelay: true,
    allowHalfOpen: true,
  })
  sockets.push(socket)
  await once(socket, 'connect')
  return socket
}

/** Reads until so many replies are there, and nothing of another. */
async function read(socket: Socket, count: number): Promise<string> {
  let text = ''
  while (text.split('\r\n').length <= count) {
    const [piece] = await once(socket, 'data')
    text += String(piece)
  }
  return text
}

/** Everything up to the end of the connection. */
async function readAll(socket: Socket): Promise<string> {
  let text = ''
  for await (const piece of socket) text += String(piece)
  return text
}

describe('requests', () => {
  test('are answered one after the other, on one connection', async () => {
    await open()
    const socket = await client()
    for (const id of [1, 2, 3]) {
      socket.write(testRequest(id))
      expect(await read(socket, 1)).toBe(testReply(id))
    }
  })

  test('that arrive together are answered in order', async () => {
    await open()
    const socket = await client()
    const ids = Array.from({ length: 1000 }, (_, index) => index)
    socket.write(ids.map(testRequest).join(''))
    expect(await read(socket, 1000)).toBe(ids.map(testReply).join(''))
  })

  test('wait behind one that takes its time, and no other client waits', async () => {
    const postbox = new HeldPostbox()
    await open(undefined, postbox)
    const [slow, other] = [await client(), await client()]
    slow.write(testRequest(1) + emailRequest(2) + testRequest(3) + emailRequest(4))
    expect(await read(slow, 1)).toBe(testReply(1))
    slow.write(testRequest(5))
    other.write(testRequest(9))
    expect(await read(other, 1)).toBe(testReply(9))
    await postbox.hasPosted(1)
    postbox.answer()
    expect(await read(slow, 2)).toBe(emailReply(2) + testReply(3))
    await postbox.hasPosted(2)
    postbox.answer()
    expect(await read(slow, 2)).toBe(emailReply(4) + testReply(5))
  })

  test('that take their time are answered to a client that has said all it will', async () => {
    const postbox = new HeldPostbox()
    await open(undefined, postbox)
    const socket = await client()
    socket.end(emailRequest(1) + testRequest(2) + emailRequest(3).trim())
    await postbox.hasPosted(1)
    postbox.answer()
    expect(await read(socket, 2)).toBe(emailReply(1) + testReply(2))
    await postbox.hasPosted(2)
    postbox.answer()
    expect(await readAll(socket)).toBe(emailReply(3))
  })

  test('that are not answered yet when the client goes away are no harm', async () => {
    const postbox = new HeldPostbox()
    await open(undefined, postbox)
    const socket = await client()
    socket.write(emailRequest(1) + testRequest(2))
    await postbox.hasPosted(1)
    socket.resetAndDestroy()
    await once(socket, 'close')
    postbox.answer()
    const other = await client()
    other.write(testRequest(9))
    expect(await read(other, 1)).toBe(testReply(9))
  })

  test('may come in pieces, and be finished by another', async () => {
    await open()
    const socket = await client()
    for (const byte of testRequest(1)) socket.write(byte)
    expect(await read(socket, 1)).toBe(testReply(1))
    socket.write(`${testRequest(2)}<REQUEST><TYPE>TE`)
    expect(await read(socket, 1)).toBe(testReply(2))
    socket.write('ST</TYPE><REQUESTID>3</REQUESTID></REQUEST>\n')
    expect(await read(socket, 1)).toBe(testReply(3))
  })

  test('of many clients are answered to each its own', async () => {
    await open()
    const all = await Promise.all(Array.from({ length: 50 }, client))
    for (const [index, socket] of all.entries()) socket.write(testRequest(index))
    const replies = await Promise.all(all.map((socket) => read(socket, 1)))
    expect(replies).toEqual(all.map((_, index) => testReply(index)))
  })

  test('that cannot be read are answered, and the next is too', async () => {
    await open()
    const socket = await client()
    socket.write(`hello\r\n${testRequest(2)}`)
    const detail = 'text before the root element, at character 1'
    expect(await read(socket, 2)).toBe(malformedReply(detail) + testReply(2))
  })

  test('are framed by the line where the dialect says so', async () => {
    await open('dialect: { framing: newline }')
    const socket = await client()
    socket.write(`<REQUEST>\r\n${testRequest(2)}`)
    expect(await read(socket, 2)).toBe(
      malformedReply('the message ends inside REQUEST, at character 11') + testReply(2),
    )
  })
})

describe('limits', () => {
  test('a message that is too long is answered before it ends, and the next one too', async () => {
    await open()
    const socket = await client()
    socket.write(`<REQUEST><USER1>${'x'.repeat(300)}`)
    expect(await read(socket, 1)).toBe(malformedReply('it is longer than 250 bytes'))
    socket.write(`${'x'.repeat(300)}</USER1></REQUEST>\r\n${testRequest(2)}`)
    expect(await read(socket, 1)).toBe(testReply(2))
  })

  test('a connection that sends nothing is closed', async () => {
    await open()
    const socket = await client()
    socket.write(testRequest(1))
    await read(socket, 1)
    expect(timers.waits).toEqual([600_000])
    timers.goOff()
    expect(await readAll(socket)).toBe('')
    expect(timers.waits).toEqual([])
  })

  test.each([
    ['in the middle of a line', '<REQUEST><TYPE>TE', 30_000, 'TYPE is not closed, at character 18'],
    [
      'at the end of a line',
      '<REQUEST><TYPE>TEST</TYPE>\r\n',
      2_000,
      'the message ends inside REQUEST, at character 29',
    ],
  ])(
    'a message that stops %s is answered, and the next one too',
    async (_, message, ms, detail) => {
      await open()
      const socket = await client()
      socket.write(testRequest(1))
      await read(socket, 1)
      socket.write(testRequest(2) + message)
      await read(socket, 1)
      expect(timers.waits).toEqual([ms])
      timers.goOff()
      expect(await read(socket, 1)).toBe(malformedReply(detail))
      expect(timers.waits).toEqual([600_000])
      socket.write(testRequest(3))
      expect(await read(socket, 1)).toBe(testReply(3))
    },
  )
})

describe('a client', () => {
  test('that has said all it will is answered to the end', async () => {
    await open()
    const socket = await client()
    socket.end(testRequest(1) + testRequest(2).trimEnd())
    expect(await readAll(socket)).toBe(testReply(1) + testReply(2))
  })

  test('that stops in the middle of a message is told what is wrong', async () => {
    await open()
    const socket = await client()
    socket.end('<REQUEST>')
    expect(await readAll(socket)).toBe(
      malformedReply('the message ends inside REQUEST, at character 10'),
    )
  })

  test('that vanishes disturbs nobody', async () => {
    await open()
    const gone = await client()
    gone.write('<REQUEST>')
    gone.resetAndDestroy()
    const socket = await client()
    socket.write(testRequest(1))
    expect(await read(socket, 1)).toBe(testReply(1))
  })

  test('that is connected does not keep the listener from stopping', async () => {
    await open()
    const socket = await client()
    const ended = once(socket.resume(), 'end')
    await listener.stop()
    await ended
    await open()
  })
})

test('a port that is taken is said', async () => {
  await open()
  const options = { host: '127.0.0.1', port: listener.port, timers }
  await expect(listenTcp(testDesk(), options)).rejects.toThrow('EADDRINUSE')
})
