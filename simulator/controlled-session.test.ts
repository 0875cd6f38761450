import { expect, test } from 'vitest'
import { controlledSession } from './controlled-session.ts'
import { parseScenario } from './scenario/read-scenario.ts'
import { startSimulator } from './start.ts'

const text = 'description: First\ndevices: [{ id: 1 }]\nroles: { devices: { Desk: 1 } }'

async function controlled() {
  const scenario = parseScenario(text, 'first.yaml')
  const first = { source: 'first.yaml', scenario }
  const { main } = await startSimulator({ first, clock: 'frozen' })
  return controlledSession('main', main, 'scenarios')
}

test('the world is told by its scenario, its roles, and what it holds', async () => {
  const one = await controlled()
  expect(one.world()).toMatchObject({
    scenario: { source: 'first.yaml', description: 'First' },
    roles: { devices: { Desk: { DEVICEID: '1' } } },
    counts: { devices: 1, users: 0, callsUp: 0, recordings: 0 },
  })
})

test('another scenario is put in force by its text, and a reset goes back to the first', async () => {
  const one = await controlled()
  const other = 'description: Second\ndevices: [{ id: 1 }, { id: 2 }]'
  expect(await one.replace({ kind: 'text', text: other })).toEqual({ ok: true })
  expect(one.world()).toMatchObject({
    scenario: { source: 'request', description: 'Second' },
    counts: { devices: 2 },
  })
  await one.reset()
  expect(one.world()).toMatchObject({ scenario: { source: 'first.yaml' }, counts: { devices: 1 } })
})

test('another scenario is put in force by its name', async () => {
  const one = await controlled()
  expect(await one.replace({ kind: 'name', name: 'documented-examples' })).toEqual({ ok: true })
  expect(one.world().scenario.source).toBe('documented-examples.yaml')
  expect(one.world().counts).toMatchObject({ callsUp: 5, groups: 1 })
})

test('what cannot be used is told, and the world stays', async () => {
  const one = await controlled()
  expect(await one.replace({ kind: 'text', text: 'devices: [{}]\nseed: x' })).toMatchObject({
    ok: false,
    defects: [expect.stringContaining('request:1:'), expect.stringContaining('request:2:')],
  })
  const unknown = await one.replace({ kind: 'name', name: 'nothing' })
  expect(unknown).toMatchObject({
    ok: false,
    defects: [expect.stringMatching(/^there is no scenario nothing; there are .*conformance/)],
  })
  expect(one.world().scenario.source).toBe('first.yaml')
})

test('a reply is added before those of the scenario, met, and removed', async () => {
  const scenario = parseScenario(`${text}\nreplies: [{ name: late, delayMs: 5 }]`, 'first.yaml')
  const first = { source: 'first.yaml', scenario }
  const simulator = await startSimulator({ first, clock: 'frozen', http: 0 })
  const one = controlledSession('main', simulator.main, 'scenarios')
  const result = { label: 'API_ERROR_OUT_OF_DISK_SPACE', message: 'full' }
  const rule = { match: { command: 'TEST', parameters: { REQUESTID: 7 } }, result }
  expect(one.addReply(rule)).toEqual({ ok: true, name: 'reply 1' })
  const [listener] = simulator.listeners
  const url = `http://127.0.0.1:${listener?.port}/webAPI.aspx?type=test&requestid=7`
  expect(await (await fetch(url)).text()).toContain('<RESULTMSG>full</RESULTMSG>')
  expect(one.replies().map(({ name, uses }) => [name, uses])).toEqual([
    ['reply 1', 1],
    ['late', 0],
  ])
  expect(one.removeReply('reply 1')).toBe(true)
  expect(await (await fetch(url)).text()).toContain('<RESULTMSG>API_OK</RESULTMSG>')
  expect(one.addReply({ name: 'late', delayMs: 1 })).toEqual({
    ok: false,
    defects: ['there is a reply late already'],
  })
  expect(one.addReply({ delayMs: 'soon', colour: 1 })).toMatchObject({
    ok: false,
    defects: [expect.stringContaining('delayMs'), expect.stringContaining('colour')],
  })
  await simulator.stop()
})

test('the script tells what is due, and an entry of it is fired', async () => {
  const script =
    'script: [{ name: ring, after: 60, do: [{ call-starts: { device: 1 } }] }, { name: end, after: 1, do: [{ call-ends: { device: 1 } }] }]'
  const scenario = parseScenario(
    `clock: { at: 2026-02-01T00:00:00Z }\n${text}\n${script}`,
    'x.yaml',
  )
  const { main } = await startSimulator({ first: { source: 'x.yaml', scenario }, clock: 'frozen' })
  const one = controlledSession('main', main, 'scenarios')
  expect(one.script().due.map(({ entry }) => entry.name)).toEqual(['end', 'ring'])
  expect(one.fire('ring')).toBe(true)
  expect(one.world().counts.callsUp).toBe(1)
  expect(one.fire('nothing')).toBe(false)
  main.advance(1000)
  expect(one.world().counts.callsUp).toBe(0)
  expect(one.fire('end')).toBe(true)
  expect(one.script()).toMatchObject({ skippedCount: 1, skipped: [{ action: 'call-ends' }] })
})
