import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rehearsalWorld } from './rehearsal-world.ts'
import { scenarioRoles } from './simulator-target.ts'
import type { DeviceRole, Roles } from './target.ts'

const nobody: DeviceRole = {
  DEVICEID: '1',
  DEVICEALIAS: '',
  SYS_USER: '',
  CRM_USER: '',
  USERNAME: '',
  PHONE: '',
  STATIONNAME: '',
  AGENTID: '',
}

const none: Roles = { devices: {}, recordings: {}, groups: {}, securityRoles: {} }

/** The roles of the simulator that stands for a server with these. */
function rehearsed(roles: Roles): Roles {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'))
  try {
    const file = join(folder, 'rehearsal.yaml')
    writeFileSync(file, rehearsalWorld(roles))
    return scenarioRoles(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a server with the roles of the conformance suite is rehearsed with just these', () => {
  const roles = scenarioRoles('scenarios/conformance.yaml')
  expect(rehearsed(roles)).toEqual(roles)
})

test.each<[what: string, roles: Roles]>([
  ['nothing at all', none],
  ['a device and nothing else', { ...none, devices: { Lobby: nobody } }],
  [
    'leading zeros, quotes and line ends',
    { ...none, devices: { 'The "Desk"': { ...nobody, DEVICEID: '007', DEVICEALIAS: 'a\n"b"' } } },
  ],
])('%s', (_, roles) => {
  expect(rehearsed(roles)).toEqual(roles)
})

test('two devices of one agent are of one, and an agent without a number is given one', () => {
  const agent = { ...nobody, SYS_USER: 'ada', PHONE: '1' }
  const devices = { One: agent, Two: { ...agent, DEVICEID: '2', PHONE: '2' } }
  expect(rehearsed({ ...none, devices }).devices).toEqual({
    One: { ...devices.One, AGENTID: '1' },
    Two: { ...devices.Two, AGENTID: '1' },
  })
})

test('what the simulator cannot have is left out', () => {
  const devices = { Lobby: nobody }
  const recordings = { Sunday: '{a-guid}', Saturday: '7' }
  const groups = { Team: { GROUPID: 'x', GROUPNAME: 'Team' } }
  const expected = { ...none, devices, recordings: { Saturday: '7' } }
  expect(rehearsed({ ...none, devices, recordings, groups })).toEqual(expected)
})
