import { expect, test } from 'vitest'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { Outbox } from './mail/outbox.ts'
import { clockStart, describeWorld } from './scenario/describe-world.ts'
import { readScenario } from './scenario/read-scenario.ts'

/** A shipped scenario as it starts, asked by query strings. */
function started(name: string) {
  const scenario = readScenario(`scenarios/${name}.yaml`)
  const clock = new MovableClock(clockStart(scenario) ?? 0)
  const engine = new Engine(describeWorld(scenario, clock.now()), clock, new Outbox())
  return { clock, ask: (query: string) => String(engine.answerQuery(`requestid=1&${query}`)) }
}

const count = (text: string, tag: string) => text.split(`<${tag}>`).length - 1

test('quiet-office has six devices, of which one is in a call that is recorded', () => {
  const { ask } = started('quiet-office')
  expect(count(ask('type=devicelist'), 'DEVICEID')).toBe(6)
  expect(ask('type=devicestatus&deviceid=4002')).toContain('<USER1>4711</USER1>')
  expect(ask('type=stations')).toContain('DESK-3')
  expect(count(ask('type=calllist&callcount=10'), 'SEARCHRESULT')).toBe(3)
  expect(ask('type=calllist&callcount=10&user1=4713')).toContain('<RECORDID>1002</RECORDID>')
  expect(ask('type=callstop&deviceid=4002')).toContain('API_OK')
  expect(ask('type=calllist&callcount=1')).toContain('<RECORDID>1004</RECORDID>')
})

test('two-cores records two calls on the core with two channels, and any number on the other', () => {
  const { ask, clock } = started('two-cores')
  const start = (device: number) => ask(`type=callstart&deviceid=${device}`)
  expect(start(5001)).toContain('cores: 1')
  expect(start(6001)).toContain('cores: 2')
  for (const device of [5002, 5003, 6002]) start(device)
  expect(count(ask('type=channels'), 'STATE')).toBe(2)
  expect(ask('type=channels').split('PreparingToRecord').length - 1).toBe(2)
  clock.advance(60_000)
  for (const device of [5001, 5002, 5003, 6001, 6002]) ask(`type=callstop&deviceid=${device}`)
  const recorded = [...ask('type=calllist&callcount=10').matchAll(/<DEVICEID>(\d+)</g)]
  expect(recorded.map(([, device]) => device).toSorted()).toEqual([
    '5001',
    '5001',
    '5002',
    '6001',
    '6001',
    '6002',
  ])
})

test('screen-only-chat records agents who have no phone, and nobody who is no agent', () => {
  const { ask } = started('screen-only-chat')
  const chat = (session: number, agent: number) =>
    ask(`type=chatstart&sessionid=${session}&agentid=${agent}`)
  expect(ask('type=chatstart&sessionid=1&keyname=CRM_USER&keyvalue=CRM32')).toContain('API_OK')
  expect(chat(2, 31)).toContain('API_OK')
  expect(chat(3, 33)).toContain('API_OK')
  expect(chat(4, 34)).toContain('API_AGENT_NOT_FOUND')
  ask('type=chatstop&sessionid=1')
  expect(ask('type=calllist&callcount=1')).toContain('<SYS_USER>hedy.kiesler</SYS_USER>')
})
