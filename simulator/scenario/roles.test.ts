import { expect, test } from 'vitest'
import { parseScenario } from './read-scenario.ts'
import { rolesOf } from './roles.ts'

const scenario = parseScenario(
  `
devices: [{ id: 1, alias: A1 }, { id: 2, alias: A2 }, { id: 3 }]
users:
  - { id: 11, username: login, firstName: a, lastName: b, sysUser: ada, crmUser: CRM, phones: [9, 1] }
  - { id: 12, firstName: c, lastName: d, sysUser: grace, phones: [A2] }
stations: [{ name: PC, device: 1 }]
recordings: [{ id: 7, device: 1, startedAt: 2026-01-01T00:00:00Z, seconds: 1 }]
groups: [{ id: 5, name: Night, active: false }]
securityRoles: [{ id: 3, name: Reader }, { id: 4, name: Writer }]
roles:
  devices: { Front: 1, Free: 2, Bare: 3 }
  recordings: { First: 7 }
  groups: { Closed Team: 5 }
  securityRoles: { Reviewer: 4 }
`,
  'x.yaml',
)

test('a role has what names its device on the wire, or a blank', () => {
  expect(rolesOf(scenario)).toEqual({
    devices: {
      Front: {
        DEVICEID: '1',
        DEVICEALIAS: 'A1',
        SYS_USER: 'ada',
        CRM_USER: 'CRM',
        USERNAME: 'login',
        PHONE: '1',
        AGENTID: '11',
        STATIONNAME: 'PC',
      },
      Free: {
        DEVICEID: '2',
        DEVICEALIAS: 'A2',
        SYS_USER: 'grace',
        CRM_USER: '',
        USERNAME: '',
        PHONE: 'A2',
        AGENTID: '12',
        STATIONNAME: '',
      },
      Bare: {
        DEVICEID: '3',
        DEVICEALIAS: '',
        SYS_USER: '',
        CRM_USER: '',
        USERNAME: '',
        PHONE: '',
        AGENTID: '',
        STATIONNAME: '',
      },
    },
    recordings: { First: '7' },
    groups: { 'Closed Team': { GROUPID: '5', GROUPNAME: 'Night' } },
    securityRoles: { Reviewer: { ROLEID: '4', ROLENAME: 'Writer' } },
  })
})
