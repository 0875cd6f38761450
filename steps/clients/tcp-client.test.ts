import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { NoReply } from './client.ts'
import { defaultConnection } from './connection.ts'
import { TcpClient, type TcpClientOptions } from './tcp-client.ts'

let server: Server | undefined
let client: TcpClient | undefined

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  client?.close()
  server?.close()
})

/** A client of a server that does with each connection what it is told. */
async function clientOf(
  serve: (socket: Socket) => void,
  replyMs = 5000,
  options: TcpClientOptions = {},
): Promise<TcpClient> {
  server = createServer({ noDelay: true }, serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  client = new TcpClient(
    new URL(`tcp://127.0.0.1:${address.port}`),
    { ...defaultConnection, replyMs },
    options,
  )
  return client
}

const reply = '<RESULT><A>1</A></RESULT>'
const test1 = [['TYPE', 'TEST']] as const

test.each([
  ['with CRLF', `${reply}\r\n`],
  ['with LF', `${reply}\n`],
  ['without a line end', reply],
  ['over several lines', '<RESULT>\r\n<A>1</A>\r\n</RESULT>\r\n'],
])('a reply %s is read as it came', async (_, text) => {
  const one = await clientOf((socket) => socket.on('data', () => socket.write(text)))
  const exchange = await one.send(test1)
  expect(exchange).toMatchObject({
    request: '<REQUEST><TYPE>TEST</TYPE></REQUEST>\r\n',
    reply: text,
  })
})

test('a reply that comes in pieces is read whole, letters beyond ASCII included', async () => {
  const bytes = Buffer.from('<RESULT><A>ë</A></RESULT>\r\n')
  const one = await clientOf((socket) => {
    socket.on('data', () => {
      for (const byte of bytes) socket.write(Buffer.of(byte))
    })
  })
  await one.write('x')
  expect((await one.readReply()).trimEnd()).toBe('<RESULT><A>ë</A></RESULT>')
})

test('several replies in one piece are read one by one', async () => {
  const one = await clientOf((socket) => {
    socket.on('data', () => socket.write(`${reply}\r\n<RESULT></RESULT>\r\n`))
  })
  await one.write('x')
  expect([await one.readReply(), await one.readReply()]).toEqual([
    `${reply}\r\n`,
    '<RESULT></RESULT>\r\n',
  ])
})

test('a connection that the target closed is opened anew for the next request', async () => {
  let connections = 0
  const one = await clientOf((socket) => {
    connections += 1
    socket.on('data', () => socket.end(`${reply}\r\n`))
  })
  await one.send(test1)
  one.close()
  expect((await one.send(test1)).reply).toBe(`${reply}\r\n`)
  expect(connections).toBe(2)
})

test('a target that closes instead of answering is said', async () => {
  const one = await clientOf((socket) => socket.on('data', () => socket.end()))
  await expect(one.send(test1)).rejects.toThrow(new NoReply('no reply: the connection was closed'))
})

test('a target that never answers is said, with what came so far', async () => {
  const one = await clientOf((socket) => socket.on('data', () => socket.write('<RESULT>')), 30)
  await expect(one.send(test1)).rejects.toThrow(
    /did not send a reply within 30 ms; so far: <RESULT>$/,
  )
})

test('a target that is not there is said', async () => {
  const one = await clientOf(() => {})
  server?.close()
  await expect(one.send(test1)).rejects.toThrow('ECONNREFUSED')
})

test('where connections are not reused each request has one of its own', async () => {
  const one = await clientOf((socket) => socket.on('data', () => socket.end(reply)), 5000, {
    reuses: false,
  })
  for (const _ of [1, 2, 3]) expect((await one.send(test1)).reply).toBe(reply)
  expect(one.connections).toBe(3)
})

test.each([
  ['ended', (socket: Socket) => socket.end(reply), 5000, true],
  ['kept', (socket: Socket) => socket.write(reply), 0, false],
] as const)('it tells a connection that was %s', async (_, answer, ms, isEnded) => {
  const one = await clientOf((socket) => socket.on('data', () => answer(socket)))
  await one.send(test1)
  expect(await one.isEndedWithin(ms)).toBe(isEnded)
})

test('a connection that is reset fails the request that was on it, and not the next', async () => {
  let isFirst = true
  const one = await clientOf((socket) => {
    socket.on('data', () => {
      if (isFirst) socket.resetAndDestroy()
      else socket.write(reply)
      isFirst = false
    })
  })
  await expect(one.send(test1)).rejects.toThrow(new NoReply('no reply: read ECONNRESET'))
  expect((await one.send(test1)).reply).toBe(reply)
  expect(one.connections).toBe(2)
})

test('a request waits for its turn, which is no part of what its reply takes', async () => {
  const turns: number[] = []
  let isMyTurn = () => {}
  const pace = (requests: number) => {
    turns.push(requests)
    return new Promise<void>((resolve) => {
      isMyTurn = resolve
    })
  }
  const received: string[] = []
  const one = await clientOf(
    (socket) =>
      socket.on('data', (bytes) => {
        received.push(bytes.toString())
        socket.write(reply)
      }),
    5000,
    { pace },
  )
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  const sent = one.send(test1)
  vi.advanceTimersByTime(60_000)
  now.mockReturnValue(60_000)
  expect({ turns, received }).toEqual({ turns: [1], received: [] })
  isMyTurn()
  expect((await sent).tookMs).toBe(0)
  const written = one.write('<REQUEST>', 3)
  isMyTurn()
  await written
  expect(turns).toEqual([1, 3])
})

test('what may not be sent waits for no turn', async () => {
  const turns: number[] = []
  const one = await clientOf(() => {}, 5000, {
    guard: () => {
      throw new Error('not that')
    },
    pace: async (requests) => {
      turns.push(requests)
    },
  })
  await expect(one.send(test1)).rejects.toThrow('not that')
  expect(turns).toEqual([])
})
