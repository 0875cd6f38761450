import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SimulatorSession } from '../simulator-session.ts'
import {
  ask,
  HandTime,
  http,
  leftByKill,
  newFolder,
  openTestState,
  optionsOf,
  sourced,
  xml,
} from './store.fixture.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = newFolder()
  file = join(folder, 'world.state')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const office = `
clock: { at: 2026-02-02T15:00:00Z, runs: false }
cores: [{ ident: 1 }, { ident: 2, capacity: channels, prepareMs: 500, finishMs: 500 }]
channels: [{ id: 1, core: 2 }]
devices: [{ id: 1 }, { id: 2, core: 2 }]
users: [{ id: 11, firstName: Ada, lastName: Byron, sysUser: ada, phones: [1] }]
groups: [{ id: 1, name: Sales }]
schedules: [{ name: Some, percentage: 50 }]
recordings: [{ id: 7, device: 1, startedAt: 2026-02-01T10:00:00Z, seconds: 2 }]
script:
  - { after: 60, every: 60, do: [{ call-starts: { device: 2 } }] }
  - { after: 90, every: 60, do: [{ call-ends: { device: 2 } }] }
  - { after: 5, name: fills, do: [{ disk-fills: { freeMb: 9000 } }] }
replies:
  - { match: { command: CALLSTART }, every: 3, result: { label: API_DATABASE_QUERY_ERROR } }
  - { match: { command: DEVICELIST }, occurrence: 2, result: { label: API_DATABASE_QUERY_ERROR } }
`

type Deed = (session: SimulatorSession) => unknown

const asks =
  (query: string): Deed =>
  (session) =>
    ask(session, http(`type=${query}`))

const email = 'email&uniquefield=ident&ident=7&toaddress=a@b.example&media_format=webm'

/** Everything that changes something, and leads to something else if it is forgotten. */
const deeds: readonly (readonly [string, Deed])[] = [
  ['a call', asks('callstart&deviceid=1&callinstance=5&user1=Zo%C3%AB')],
  [
    'a message of the socket',
    (one) => ask(one, xml('<TYPE>CALLSTART</TYPE><DEVICEID>9</DEVICEID>')),
  ],
  ['what a rule counts', asks('devicelist')],
  ['a recording', asks('recordstart&deviceid=1')],
  ['a blackout', asks('blackoutstart&deviceid=1')],
  ['the clock moved', (one) => one.advance(61_500)],
  ['a chat', asks('chatstart&sessionid=s&agentid=11')],
  ['a user', asks('importuser&action=add&first_name=New&last_name=One&phones=77')],
  ['a station', asks('importworkstation&deviceid=2&stationname=PC')],
  ['a group', asks('addgroup&groupname=Nights')],
  ['a role', asks('modifyrole&action=add&rolename=Coach')],
  ['mail', asks(email)],
  ['an entry of the script', (one) => one.fire('fills')],
  ['a rule', (one) => one.addReply({ match: { parameters: { DEVICEID: '1' } }, probability: 40 })],
  ['a refusal by it, or none', asks('callstop&deviceid=1')],
  ['a rule removed', (one) => one.removeReply('reply 1')],
  ['the clock put back', (one) => one.setClock({ clockAt: one.now() - 30_000 })],
  ['a scenario taken', (one) => one.reload(sourced(`${office}reload: { calls: kept }\nseed: 9`))],
  ['a call that follows', asks('callstart&deviceid=2&callinstance=6')],
  ['another scenario', (one) => one.load(sourced('devices: [{ id: 3 }]'))],
  ['a call there', asks('callstart&deviceid=3')],
  ['the first scenario', (one) => one.reset()],
  ['a call in it', asks('callstart&deviceid=1')],
]

const looks = ['devicelist', 'channels', 'stations', 'systemstatus', 'importuser&action=list']
  .concat('callstart&deviceid=1&callinstance=8', 'calllist&calldatestart=0&calldateend=3')
  .concat('addgroup&groupname=Last', 'devicerecordingstatus&deviceid=1')

async function seen(session: SimulatorSession): Promise<unknown> {
  const told = looks.map((query) => ask(session, http(`type=${query}`)))
  const outbox = await session.outbox()
  return [told, outbox.length, outbox.map(({ to }) => to), session.script.due(), session.replies()]
}

describe('a session that goes on from its state is as if it had never stopped', () => {
  const cuts = deeds.map(([what], index) => ({ what, count: index + 1 }))

  describe.each([
    ['killed', () => {}],
    ['stopped', (session: SimulatorSession) => session.end()],
  ])('%s', (how, stop) => {
    test.each(cuts)('after $what', async ({ count }) => {
      const model = await SimulatorSession.begin(optionsOf(office))
      const kept = openTestState(file)
      const session = await kept.begin({ ...optionsOf(office), observer: kept.observer })
      for (const [, deed] of deeds.slice(0, count)) {
        expect(await deed(session)).toEqual(await deed(model))
      }
      stop(session)
      const again = openTestState(leftByKill(file))
      const restored = await again.begin({ ...optionsOf(''), observer: again.observer })
      expect(restored.state()).toEqual(model.state())
      expect(await seen(restored)).toEqual(await seen(model))
      expect(again.says(restored)).toContain(how === 'stopped' ? ', 0 requests redone' : 'redone')
    })
  })

  test('a second time as the first time', async () => {
    const model = await SimulatorSession.begin(optionsOf(office))
    let now = file
    for (const [, deed] of deeds) {
      const kept = openTestState(now)
      const session = await kept.begin({ ...optionsOf(office), observer: kept.observer })
      expect(await deed(session)).toEqual(await deed(model))
      now = leftByKill(now)
    }
    const last = await openTestState(now).begin(optionsOf(office))
    expect(last.state()).toEqual(model.state())
  })
})

describe('the clock', () => {
  const started = Date.UTC(2026, 1, 2, 15)
  const after = (ms: number) => new Date(started + ms).toISOString()

  test.each<[string, string, Deed, number, string]>([
    ['that stands stands', 'runs: false', () => {}, 60_000, after(0)],
    ['that runs ran on', 'runs: true', () => {}, 60_000, after(61_000)],
    ['that runs 60 times as fast ran on so', 'rate: 60', () => {}, 60_000, after(61 * 60_000)],
    ['that was put somewhere ran on from there', 'rate: 2', put, 5000, after(11 * 1000)],
    ['that was stopped stands', 'rate: 2', (one) => one.setClock({ rate: 0 }), 5000, after(2000)],
    ['does not go back with real time', 'runs: true', () => {}, -5000, after(1000)],
  ])('%s', async (_, clock, deed, awayMs, wanted) => {
    const text = `clock: { at: 2026-02-02T15:00:00Z, ${clock} }`
    const realTime = new HandTime()
    realTime.at = 7_000_000
    const kept = openTestState(file)
    const session = await kept.begin({ ...optionsOf(text, realTime), observer: kept.observer })
    realTime.at += 1000
    ask(session, http('type=callstart&deviceid=1'))
    await deed(session)
    realTime.at += awayMs
    const again = openTestState(leftByKill(file))
    const restored = await again.begin(optionsOf(text, realTime))
    expect(new Date(restored.now()).toISOString()).toBe(wanted)
    expect(restored.rate).toBe(session.rate)
    expect(again.says(restored)).toBe(
      `state ${file}-left: goes on from ${wanted} with test.yaml, 1 request redone`,
    )
  })

  function put(session: SimulatorSession): void {
    session.setClock({ clockAt: started + 1000 })
  }
})
