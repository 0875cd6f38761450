import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerOf } from './answer-of.fixture.ts'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { Outbox } from './mail/outbox.ts'
import { clockStart, describeWorld } from './scenario/describe-world.ts'
import { parseScenario } from './scenario/read-scenario.ts'

function engineOf(text: string): Engine {
  const scenario = parseScenario(text, 'x.yaml')
  const at = clockStart(scenario) ?? 0
  return new Engine(describeWorld(scenario, at), new MovableClock(at), new Outbox())
}

const start = 'type=callstart&requestid=1&deviceid=1'
const status = 'type=devicerecordingstatus&requestid=2&deviceid=1'

describe('a request that meets a rule', () => {
  const untouched = engineOf('devices: [{ id: 1 }]').answerQuery(status)

  test('with a result changes nothing', () => {
    const result = 'result: { label: API_ERROR_UNKNOWN }'
    const engine = engineOf(`devices: [{ id: 1 }]\nreplies: [{ occurrence: 1, ${result} }]`)
    expect(answerOf(engine.answerQuery(start))).toBe(
      '<RESULT><REQUESTTYPE>CALLSTART</REQUESTTYPE><REQUESTID>1</REQUESTID><RESULTTYPE>API_ERROR_UNKNOWN</RESULTTYPE><RESULTCODE>4</RESULTCODE><RESULTMSG>API_ERROR_UNKNOWN</RESULTMSG></RESULT>',
    )
    expect(engine.answerQuery(status)).toBe(untouched)
  })

  test('with a fault alone is obeyed, and answered as it was when it came', () => {
    const engine = engineOf(
      'devices: [{ id: 1 }]\nreplies: [{ occurrence: 1, fault: { kind: cut } }]',
    )
    expect(engine.answerQuery(start)).toMatchObject({
      answer: expect.stringContaining('<RESULTTYPE>API_OK</RESULTTYPE>'),
      delayMs: 0,
    })
    expect(engine.answerQuery(status)).not.toBe(untouched)
  })

  test('is told its result in the way of the dialect', () => {
    const engine = engineOf(
      'dialect: { errorResultType: ERROR }\nreplies: [{ result: { label: API_ERROR_UNKNOWN } }]',
    )
    expect(answerOf(engine.answerQuery(start))).toContain(
      '<RESULTTYPE>ERROR</RESULTTYPE><RESULTCODE>4<',
    )
  })
})

test('a message that is no request meets no rule, and counts for none', () => {
  const engine = engineOf('replies: [{ fault: { kind: silence } }]')
  expect(engine.answerQuery('type=callstart')).toContain('API_REQUESTID_INVALID')
  expect(engine.answerQuery('type=nothing&requestid=1')).toContain('API_UNKNOWN_MESSAGE_TYPE')
  expect(engine.replies.list()).toMatchObject([{ fitted: 0, uses: 0 }])
})

test('a scenario that is loaded anew counts from the start, and has its rules again', () => {
  const scenario = parseScenario(
    'replies: [{ name: a, occurrence: 2, result: { label: API_ERROR_UNKNOWN } }]',
    'x.yaml',
  )
  const engine = new Engine(describeWorld(scenario, 0), new MovableClock(0), new Outbox())
  const run = () => [1, 2, 3].map((id) => engine.answerQuery(`type=test&requestid=${id}`))
  const first = run()
  engine.replies.remove('a')
  engine.reset(describeWorld(scenario, 0), new Outbox())
  expect(run()).toEqual(first)
})

test('the example of the documentation does what is said there', () => {
  const page = readFileSync('docs/scenarios.md', 'utf8')
  const [, section = ''] = page.split('\n## Replies and faults\n')
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(section) ?? []
  const engine = engineOf(example)
  const sent = (type: string) =>
    engine.answerXml(
      Buffer.from(
        `<REQUEST><TYPE>${type}</TYPE><REQUESTID>1</REQUESTID><DEVICEID>7008</DEVICEID></REQUEST>`,
      ),
      'tcp',
    )
  const starts = [1, 2, 3, 4].map(() => sent('RECORDSTART'))
  expect(
    starts.map((reply) => String(answerOf(reply)).includes('API_ERROR_NO_FREE_CHANNELS')),
  ).toEqual([false, false, true, false])
  const updates = Array.from({ length: 100 }, () => sent('CALLUPDATE'))
  const late = updates.filter((reply) => typeof reply !== 'string')
  expect(late[0]).toMatchObject({ delayMs: 1500 })
  expect(late.length).toBeGreaterThan(3)
  expect(late.length).toBeLessThan(20)
  expect(answerOf(engine.answerQuery('type=test&requestid=1'))).toContain('>20<')
  expect(engine.answerQuery('type=channels&requestid=1')).toHaveProperty('damage')
})
