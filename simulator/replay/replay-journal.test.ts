import { once } from 'node:events'
import { expect, test } from 'vitest'
import { parseScenario } from '../scenario/read-scenario.ts'
import type { Simulator } from '../start.ts'
import { RawClient } from '../transport/raw-client.fixture.ts'
import { differenceText } from './difference-text.ts'
import { portOf, recordedLines, replayLines, usableText } from './recorded.fixture.ts'

const scenario = `
devices: [{ id: 1 }, { id: 2 }]
schedules: [{ name: all }]
recordings: [{ id: 7, device: 1, startedAt: 2026-01-10T10:00:00Z, seconds: 5 }]
`

const ruled = (match: string, does: string) =>
  `${scenario}replies: [{ match: { ${match} }, ${does} }]\n`

const request = (type: string, more = '') =>
  `<REQUEST><TYPE>${type}</TYPE><REQUESTID>1</REQUESTID>${more}</REQUEST>\r\n`
const device = '<DEVICEID>1</DEVICEID>'

/** Sends by a socket, and waits until so many bytes have come. */
async function tcp(simulator: Simulator, text: string, bytes = 1): Promise<RawClient> {
  const client = await RawClient.connect(portOf(simulator, 'tcp'))
  await client.send(text).take(bytes)
  return client
}

async function http(simulator: Simulator, query: string, path = ''): Promise<string> {
  const url = `http://127.0.0.1:${portOf(simulator, 'http')}${path}/webAPI.aspx?requestid=1&${query}`
  return (await fetch(url)).text()
}

async function rawHttp(simulator: Simulator, text: string): Promise<void> {
  const client = await RawClient.connect(portOf(simulator, 'http'))
  await client.send(text).take(1)
  client.socket.destroy()
}

/** A client that leaves, and the simulator has noticed. */
async function leave({ main }: Simulator, { socket }: RawClient): Promise<void> {
  socket.destroy()
  await expect.poll(() => main.journal.all().at(-1)?.left?.ending).toBe('gone')
}

type Case = readonly [string, string, (simulator: Simulator) => Promise<unknown>]

const cases: readonly Case[] = [
  [
    'requests of the socket, several in one piece',
    scenario,
    (simulator) => tcp(simulator, request('CALLSTART', device) + request('CALLSTOP', device), 400),
  ],
  ['text that is no request', scenario, (simulator) => tcp(simulator, 'hello\r\n')],
  [
    'a request that was never closed',
    scenario,
    (simulator) => tcp(simulator, `<REQUEST><TYPE>\r\n${request('TEST')}`, 400),
  ],
  [
    'a message that is too long',
    scenario,
    (simulator) => tcp(simulator, `${'x'.repeat(70_000)}\r\n${request('TEST')}`, 300),
  ],
  [
    'requests by HTTP',
    scenario,
    async (simulator) => {
      await http(simulator, 'type=callstart&deviceid=1')
      await http(simulator, 'type=devicerecordingstatus&deviceid=1')
    },
  ],
  [
    'a form, and an XML document',
    scenario,
    async (simulator) => {
      const form = 'type=callstart&requestid=1&deviceid=2'
      const url = `http://127.0.0.1:${portOf(simulator, 'http')}/webAPI.aspx`
      await fetch(url, { method: 'POST', body: form })
      await fetch(url, { method: 'POST', body: request('DEVICELIST') })
    },
  ],
  [
    'what is no page of the WebAPI',
    scenario,
    async (simulator) => {
      const base = `http://127.0.0.1:${portOf(simulator, 'http')}`
      await fetch(`${base}/nothing`)
      await fetch(`${base}/sessions/nobody/webAPI.aspx?type=test`)
      await fetch(`${base}/webAPI.aspx`, { method: 'PUT', body: 'x' })
      await fetch(`${base}/webAPI.aspx`, { method: 'HEAD' })
    },
  ],
  [
    'HTTP 1.0',
    scenario,
    (simulator) => rawHttp(simulator, 'GET /webAPI.aspx?type=test&requestid=1 HTTP/1.0\r\n\r\n'),
  ],
  [
    'media, whole and encrypted, of which a hash is kept',
    scenario,
    async (simulator) => {
      const query = 'type=export&uniquefield=ident&uniqueid=7&media_format=pcm'
      await http(simulator, query)
      await http(simulator, `${query}&encrypt=Y&password=x`)
    },
  ],
  [
    'EMAIL, which stays in the outbox',
    scenario,
    (simulator) =>
      http(
        simulator,
        'type=email&uniquefield=ident&ident=7&media_format=webm&toaddress=a@b.example',
      ),
  ],
  [
    'a refusal by a rule, each second time',
    `${scenario}replies: [{ match: { command: TEST }, every: 2, result: { label: API_DATABASE_QUERY_ERROR } }]`,
    (simulator) => tcp(simulator, request('TEST').repeat(4), 600),
  ],
  [
    'a connection that is cut',
    ruled('command: TEST', 'fault: { kind: cut, after: 20 }'),
    async (simulator) => {
      await (await tcp(simulator, request('TEST'))).ending()
      await http(simulator, 'type=test').catch(() => '')
    },
  ],
  [
    'a connection that is reset',
    ruled('command: TEST', 'fault: { kind: reset }'),
    async (simulator) => {
      await (await tcp(simulator, request('TEST'))).ending()
      await http(simulator, 'type=test').catch(() => '')
    },
  ],
  [
    'noise',
    ruled('command: TEST', 'fault: { kind: garbage, bytes: 40, instead: true }'),
    async (simulator) => {
      await tcp(simulator, request('TEST'))
      await http(simulator, 'type=test')
    },
  ],
  [
    'silence by the socket, which is complete at once',
    ruled('command: TEST', 'fault: { kind: silence }'),
    (simulator) => tcp(simulator, request('TEST') + request('DEVICELIST')),
  ],
  [
    'silence by HTTP, which its client has enough of',
    ruled('command: TEST', 'fault: { kind: silence }'),
    async (simulator) => {
      const client = await RawClient.connect(portOf(simulator, 'http'))
      client.get('type=test&requestid=1')
      await expect.poll(() => simulator.main.journal.size).toBe(1)
      await leave(simulator, client)
    },
  ],
  [
    'a body that ends early, and a client that leaves',
    ruled('command: TEST', 'fault: { kind: truncate, bytes: 50, close: false }'),
    async (simulator) => {
      const client = await RawClient.connect(portOf(simulator, 'http'))
      client.get('type=test&requestid=1')
      await client.takeUntil('<REQUESTID>')
      await leave(simulator, client)
    },
  ],
  [
    'an HTTP status by a rule',
    ruled(
      'command: TEST, transport: http',
      'fault: { kind: http-status, status: 404, body: gone }',
    ),
    (simulator) => http(simulator, 'type=test'),
  ],
]

test.each(cases)('%s: nothing differs', async (_, text, act) => {
  const lines = await recordedLines(text, act)
  const { difference, untold } = await replayLines(lines, { replyMs: 2000 })
  expect(difference && differenceText(difference)).toBeUndefined()
  expect(untold).toEqual(new Map())
  expect(lines.some((line) => line.includes('"kind":"exchange"'))).toBe(true)
})

test('delays take no time', async () => {
  const lines = await recordedLines(
    scenario,
    async (simulator) => {
      simulator.main.addReply({ match: { command: 'TEST', parameters: {} }, delayMs: 1 })
      await tcp(simulator, request('TEST'))
    },
    { clock: 'frozen' },
  )
  const slow = lines.map((line) => line.replaceAll('"delayMs":1}', '"delayMs":60000}'))
  expect(slow).not.toEqual(lines)
  expect(await replayLines(slow)).toMatchObject({ difference: undefined })
})

test('control actions happen again where they did', async () => {
  const next = {
    source: 'next.yaml',
    scenario: parseScenario(
      'devices: [{ id: 9 }]\ndialect: { framing: newline }\nscript: [{ name: ring, at: 2099-01-01T00:00:00Z, do: [{ call-starts: { device: 9 } }] }]',
      'next.yaml',
    ),
  }
  const lines = await recordedLines(
    scenario,
    async (simulator) => {
      const { main } = simulator
      const status = () => http(simulator, 'type=devicerecordingstatus&deviceid=1')
      await http(simulator, 'type=callstart&deviceid=1')
      main.advance(61_000)
      await status()
      main.addReply({ match: { parameters: {} }, result: { label: 'API_DATABASE_QUERY_ERROR' } })
      await status()
      main.removeReply('reply 1')
      await status()
      await main.load(next)
      main.setClock({ clockAt: Date.UTC(2026, 1, 1), rate: 60 })
      await http(simulator, 'type=devicelist')
      main.fire('ring')
      await http(simulator, 'type=devicestatus&deviceid=9')
      await main.reload({
        ...next,
        scenario: { ...next.scenario, reload: { ...next.scenario.reload, calls: 'kept' } },
      })
      await tcp(simulator, '<REQUEST>\r\n', 100)
      await http(simulator, 'type=devicestatus&deviceid=9')
      await main.reset()
      await status()
    },
    { rate: 1000 },
  )
  const { difference } = await replayLines(lines)
  expect(difference && differenceText(difference)).toBeUndefined()
  expect(lines.filter((line) => line.includes('"kind":"action"'))).toHaveLength(8)
})

test('sessions are replayed each by itself, by their ports and by their path', async () => {
  const lines = await recordedLines(scenario, async (simulator) => {
    for (const round of [1, 2]) {
      const made = await simulator.makeSession({ name: 'one', clock: 'frozen' })
      if (typeof made === 'string') throw new Error(made)
      const start = `type=callstart&deviceid=${round}`
      await http(simulator, start, '/sessions/one')
      const port = portOf(made, 'http')
      await (await fetch(`http://127.0.0.1:${port}/sessions/one/webAPI.aspx?${start}`)).text()
      await (await fetch(`http://127.0.0.1:${port}/webAPI.aspx?${start}`)).text()
      await http(simulator, 'type=callstop&deviceid=1')
      await simulator.sessions.drop('one')
      await http(simulator, start, '/sessions/one')
    }
  })
  const { difference, untold } = await replayLines(lines)
  expect(difference && differenceText(difference)).toBeUndefined()
  expect(untold.size).toBe(0)
  expect(
    usableText(lines.join('')).sessions.map(({ name, steps }) => [name, steps.length]),
  ).toEqual([
    ['main', 4],
    ['one', 3],
    ['one', 3],
  ])
})

test('what cannot be repeated is counted', async () => {
  const smtp = scenario.replace('devices:', 'server: { smtp: "smtp://127.0.0.1:9" }\ndevices:')
  const lines = await recordedLines(smtp, async (simulator) => {
    await http(
      simulator,
      'type=email&uniquefield=ident&ident=7&media_format=webm&toaddress=a@b.example',
    )
    await rawHttp(simulator, 'junk\r\n\r\n')
    const body = 'x'.repeat(70_000)
    await fetch(`http://127.0.0.1:${portOf(simulator, 'http')}/webAPI.aspx`, {
      method: 'POST',
      body,
    })
    await http(simulator, 'type=test')
  })
  const { difference, untold } = await replayLines(lines)
  expect(difference && differenceText(difference)).toBeUndefined()
  expect([...untold]).toEqual([
    ['not compared, since their replies were up to a mail server', 1],
    ['not sent again, since what is no HTTP request is not kept whole', 1],
    ['not sent again, since an HTTP body that was not read is not kept', 1],
  ])
})

test('HTTPS', async () => {
  const { makeCertificate } = await import('../transport/certificate.ts')
  const certificate = await makeCertificate()
  const lines = await recordedLines(
    scenario,
    async (simulator) => {
      const { connect } = await import('node:tls')
      const socket = connect({ port: portOf(simulator, 'https'), rejectUnauthorized: false })
      socket.write('GET /webAPI.aspx?type=test&requestid=1 HTTP/1.1\r\nHost: x\r\n\r\n')
      await once(socket, 'data')
      socket.destroy()
    },
    { https: 0, certificate },
  )
  expect(await replayLines(lines)).toMatchObject({ difference: undefined })
  expect(lines.join('')).toContain('"transport":"https"')
})
