import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { ControlClient } from './control-client.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function clientOf(serve: RequestListener, replyMs = 5000): Promise<ControlClient> {
  server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return new ControlClient(new URL(`http://127.0.0.1:${address.port}`), replyMs)
}

test.each([
  ['a reset', (client: ControlClient) => client.reset(), 'POST /world/reset '],
  ['another world', (client: ControlClient) => client.load('x'), 'PUT /world {"name":"x"}'],
  ['time', (client: ControlClient) => client.advance(5), 'POST /clock/advance {"ms":5}'],
  ['the clock', (client: ControlClient) => client.clock(), 'GET /clock '],
])('it asks for %s', async (_, act, expected) => {
  const asked: string[] = []
  const client = await clientOf(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${await text(request)}`)
    response.end('{"roles":{}}')
  })
  await act(client)
  expect(asked).toEqual([expected])
})

test('it reads every message of the outbox with its media', async () => {
  const client = await clientOf((request, response) => {
    if (request.url === '/outbox') {
      response.end('[{"to":"a@b","fileName":"7.wav","mediaType":"audio/wav"}]')
    } else {
      response.end(Buffer.from([0, 255]))
    }
  })
  expect(await client.outbox()).toEqual([
    { to: 'a@b', fileName: '7.wav', mediaType: 'audio/wav', content: Buffer.from([0, 255]) },
  ])
})

test('what is refused is said with what was asked', async () => {
  const client = await clientOf((_, response) => response.writeHead(422).end('{"problems":["x"]}'))
  await expect(client.load('y')).rejects.toThrow(
    /^PUT http:.*\/world was answered 422: \{"problems":\["x"\]\}$/,
  )
})

test('a control interface that is not there, or does not answer, is said', async () => {
  const client = await clientOf(() => {}, 30)
  await expect(client.clock()).rejects.toThrow(/^GET http:.*\/clock: .*timeout/)
  server?.closeAllConnections()
  server?.close()
  await expect(client.clock()).rejects.toThrow(/\/clock: .*ECONNREFUSED/)
})
