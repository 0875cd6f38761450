import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { HeldPostbox } from './mail/held-postbox.fixture.ts'
import { Outbox } from './mail/outbox.ts'
import type { Postbox } from './mail/postbox.ts'
import { describeWorld } from './scenario/describe-world.ts'
import { parseScenario } from './scenario/read-scenario.ts'

const scenario = `
clock: { at: 2026-02-01T11:00:00Z }
devices: [{ id: 1, alias: A1 }]
schedules: [{ name: all, percentage: 50 }]
recordings: [{ id: 7, device: 1, startedAt: 2026-01-10T10:00:00Z, seconds: 2 }]
`

function engineOf(
  text = scenario,
  clock = new MovableClock(0),
  postbox: Postbox = new Outbox(),
): Engine {
  return new Engine(describeWorld(parseScenario(text, 'x.yaml'), clock.now()), clock, postbox)
}

const start =
  '<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID><DEVICEID>1</DEVICEID><USER1>a &amp; b</USER1></REQUEST>'

describe('a message', () => {
  test('of XML and one of a query are the same request', () => {
    const query = 'type=callstart&requestid=1&deviceid=1&user1=a+%26+b'
    const [xml, url] = [engineOf(), engineOf()]
    expect(xml.answerXml(Buffer.from(start), 'tcp')).toBe(url.answerQuery(query))
    const status = 'type=devicestatus&requestid=2&deviceid=1'
    expect(xml.answerQuery(status)).toBe(url.answerQuery(status))
    expect(xml.answerQuery(status)).toContain('<USER1>a &amp; b</USER1>')
  })

  test('may come over the transport that its command is bound to, and over no other', () => {
    const message = Buffer.from('<REQUEST><TYPE>EXPORT</TYPE><REQUESTID>1</REQUESTID></REQUEST>')
    expect(engineOf().answerXml(message, 'tcp')).toContain('<RESULTCODE>15</RESULTCODE>')
    expect(engineOf().answerXml(message, 'http')).toContain('<RESULTCODE>26</RESULTCODE>')
  })
})

test('the clock is read for each request', () => {
  const clock = new MovableClock(0)
  const engine = engineOf(scenario, clock)
  const up = (text: string) =>
    String(engine.answerQuery('type=systemstatus&requestid=1')).includes(text)
  expect(up('0 days, 0 hours, 0 minutes, 0 seconds.')).toBe(true)
  clock.advance(61_000)
  expect(up('0 days, 0 hours, 1 minutes, 1 seconds.')).toBe(true)
  expect(() => clock.advance(-1)).toThrow('a clock is moved forward')
})

test('a reload keeps the calls that are up by then', () => {
  const script = (second: number, device: number) =>
    `{ after: ${second}, do: [{ call-ends: { device: ${device} } }] }`
  const up = (device: number) => `{ device: ${device}, startedAt: 1970-01-01T00:00:00Z }`
  const calls = `calls: [${up(1)}, ${up(2)}]`
  const clock = new MovableClock(0)
  const engine = engineOf(`${calls}\nscript: [${script(5, 1)}, ${script(7, 2)}]`, clock)
  clock.advance(6000)
  engine.reload(describeWorld(parseScenario('', 'x.yaml'), clock.now()), new Outbox())
  const shown = String(engine.answerQuery('type=devicelist&requestid=1'))
  expect(shown.match(/<DEVICEID>[^<]*/g)).toEqual(['<DEVICEID>2'])
})

test('a reset starts over', () => {
  const engine = engineOf()
  const list = () => engine.answerQuery('type=devicelist&requestid=1')
  const before = list()
  engine.answerXml(Buffer.from(start), 'tcp')
  expect(list()).not.toBe(before)
  engine.reset(describeWorld(parseScenario(scenario, 'x.yaml'), 0), new Outbox())
  expect(list()).toBe(before)
})

test('the same messages at the same times give the same bytes', () => {
  const run = () => {
    const clock = new MovableClock(0)
    const engine = engineOf(scenario, clock)
    return Array.from({ length: 200 }, (_, index) => {
      clock.advance(index)
      const device = index % 7
      const queries = [
        `type=callstart&requestid=${index}&deviceid=${device}&callinstance=${index % 3}`,
        `type=devicestatus&requestid=${index}&deviceid=${device}`,
        `type=callstop&requestid=${index}&deviceid=${(index * 3) % 7}`,
        'type=calllist&requestid=1&callcount=3',
      ]
      return queries.map((query) => engine.answerQuery(query)).join('\n')
    })
  }
  expect(run()).toEqual(run())
})

describe('media', () => {
  const query = 'type=export&requestid=1&uniquefield=ident&uniqueid=7&media_format='

  test('are made whole before they are given out', async () => {
    const media = await engineOf().answerQuery(`${query}pcm`)
    if (typeof media === 'string' || 'damage' in media) throw new Error('no media were made')
    const { fileName, mediaType, bytes } = media
    expect({ fileName, mediaType, bytes }).toEqual({
      fileName: '7.wav',
      mediaType: 'audio/wav',
      bytes: 32_044,
    })
    expect((await buffer(media.read())).length).toBe(32_044)
    await media.discard()
  })

  test('that find no room are refused', async () => {
    vi.stubEnv('TMPDIR', join(tmpdir(), 'there is no such folder'))
    const answer = await engineOf().answerQuery(`${query}webm`)
    vi.unstubAllEnvs()
    expect(answer).toContain('<RESULTCODE>11</RESULTCODE>')
    expect(answer).toContain('The media could not be made: ENOENT')
  })
})

describe('mail', () => {
  const email =
    'type=email&requestid=1&uniquefield=ident&ident=7&toaddress=a@b.example&media_format=webm'
  const accepted = '<RESULTCODE>20</RESULTCODE>'

  test('stays in the outbox, at once, where there is no mail server', async () => {
    const outbox = new Outbox()
    const clock = new MovableClock(5000)
    expect(engineOf(scenario, clock, outbox).answerQuery(email)).toContain(accepted)
    const file = { recordId: 7, format: 'webm', sound: { seconds: 2, silences: [] } }
    expect(outbox.all()).toEqual([{ to: 'a@b.example', file, postedAt: 5000 }])
  })

  test.each([
    ['accepted once the mail server has taken it', undefined, accepted],
    [
      'refused where it does not',
      'no room',
      '<RESULTMSG>The message could not be handed to the mail server: no room</RESULTMSG>',
    ],
  ])('is %s, and others are answered meanwhile', async (_, problem, says) => {
    const postbox = new HeldPostbox()
    const engine = engineOf(scenario, new MovableClock(0), postbox)
    const answer = engine.answerQuery(email)
    expect(engine.answerQuery('type=test&requestid=2')).toContain(accepted)
    postbox.answer(problem)
    expect(await answer).toContain(says)
    expect(postbox.posted).toHaveLength(1)
  })

  test('that is refused by the API is never posted', () => {
    const postbox = new HeldPostbox()
    const engine = engineOf(scenario, new MovableClock(0), postbox)
    expect(engine.answerQuery(email.replace('ident=7', 'ident=8'))).toContain('>11<')
    expect(postbox.posted).toEqual([])
  })
})
