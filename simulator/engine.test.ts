import { describe, expect, test } from 'vitest'
import { FrozenClock } from './clock.ts'
import { Engine } from './engine.ts'
import { describeWorld } from './scenario/describe-world.ts'
import { parseScenario } from './scenario/read-scenario.ts'

const scenario = `
clock: { at: 2026-02-01T11:00:00Z }
devices: [{ id: 1, alias: A1 }]
schedules: [{ name: all, percentage: 50 }]
`

function engineOf(text = scenario, clock = new FrozenClock(0)): Engine {
  return new Engine(describeWorld(parseScenario(text, 'x.yaml'), clock.now()), clock)
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

  test('of a command that is not answered yet is refused by its name', () => {
    const query = 'type=addgroup&requestid=1&groupname=x'
    expect(engineOf().answerQuery(query)).toContain(
      '<RESULTMSG>ADDGROUP is a command of the API that this server does not answer</RESULTMSG>',
    )
  })

  test('may come over the transport that its command is bound to, and over no other', () => {
    const message = Buffer.from('<REQUEST><TYPE>EXPORT</TYPE><REQUESTID>1</REQUESTID></REQUEST>')
    expect(engineOf().answerXml(message, 'tcp')).toContain('<RESULTCODE>15</RESULTCODE>')
    expect(engineOf().answerXml(message, 'http')).toContain('<RESULTCODE>26</RESULTCODE>')
  })
})

test('the clock is read for each request', () => {
  const clock = new FrozenClock(0)
  const engine = engineOf(scenario, clock)
  const up = (text: string) => engine.answerQuery('type=systemstatus&requestid=1').includes(text)
  expect(up('0 days, 0 hours, 0 minutes, 0 seconds.')).toBe(true)
  clock.advance(61_000)
  expect(up('0 days, 0 hours, 1 minutes, 1 seconds.')).toBe(true)
  expect(() => clock.advance(-1)).toThrow('a clock does not go back')
})

test('a reset starts over', () => {
  const engine = engineOf()
  const list = () => engine.answerQuery('type=devicelist&requestid=1')
  const before = list()
  engine.answerXml(Buffer.from(start), 'tcp')
  expect(list()).not.toBe(before)
  engine.reset(describeWorld(parseScenario(scenario, 'x.yaml'), 0))
  expect(list()).toBe(before)
})

test('the same messages at the same times give the same bytes', () => {
  const run = () => {
    const clock = new FrozenClock(0)
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
