import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decide } from '../../core/decide.ts'
import { createWorld } from '../../core/world.ts'
import { clockStart, describeWorld } from '../describe-world.ts'
import { parseScenario, readScenario } from '../read-scenario.ts'

const scenario = readScenario('scenarios/busy-contact-centre.yaml')
const now = clockStart(scenario) ?? 0
const world = createWorld(describeWorld(scenario, now))

test('the busy contact centre lists its devices, with the calls that are up', () => {
  const outcome = decide(world, { command: 'deviceList', requestId: '1', parameters: {} }, now)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const { COUNT, DEVICE } = outcome.body.DEVICES
  expect(COUNT).toBe('301')
  expect(DEVICE[0]).toMatchObject({ DEVICEID: '19001', COREIDENT: '1' })
  expect(DEVICE[1]).toMatchObject({
    DEVICEID: '20001',
    DEVICEALIAS: 'A20001',
    STATION: 'DESK-20001',
    GATE: 'Invoices',
    STARTTIME: '2/2/2026 10:27:10 AM',
    RECORDING: { ISRECORDING: 'Y' },
  })
  expect(DEVICE[300]).toMatchObject({ DEVICEID: '20300', SYS_USER: '', COREIDENT: '2' })
})

test('the busy contact centre lists its users', () => {
  const parameters = { ACTION: 'LIST' }
  const outcome = decide(world, { command: 'importUser', requestId: '1', parameters }, now)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const users = outcome.body.USERS.flatMap(({ USER }) => USER)
  expect(users).toHaveLength(252)
  expect(users[2]).toMatchObject({
    USER_ID: '1001',
    AGENT: 'TRUE',
    STATUS: 'A',
    ADD_TIME: '7/5/2025 1:00:00 AM -04:00',
    PHONES: '20001',
  })
})

test('the busy contact centre finds the recordings of a device, newest first, with their agent', () => {
  const parameters = { DEVICEID: '20001' }
  const outcome = decide(world, { command: 'callList', requestId: '1', parameters }, now)
  if (!outcome.ok) throw new Error(outcome.refusal)
  const found = outcome.body.SEARCHRESULT
  const agent = world.users.find(1001)
  expect(found.length).toBeGreaterThan(40)
  expect(found.length).toBeLessThan(120)
  expect(found[0]).toMatchObject({
    DEVICEALIAS: 'A20001',
    AGENTFIRSTNAME: agent?.firstName,
    AGENTLASTNAME: agent?.lastName,
    SYS_USER: agent?.sysUser,
  })
  const times = found.map(({ RECORDINGTIME }) => Number(RECORDINGTIME))
  expect(times).toEqual(times.toSorted((a, b) => b - a))
})

test('the example of the documentation is a scenario', () => {
  const page = readFileSync('docs/scenarios.md', 'utf8')
  const [, section = ''] = page.split('\n## Generated worlds\n')
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(section) ?? []
  expect(parseScenario(example, 'example.yaml').generated).toMatchObject({ recordings: 20_000 })
})
