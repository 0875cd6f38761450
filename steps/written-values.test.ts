import { expect, test } from 'vitest'
import type { Roles } from './target/target.ts'
import { WrittenValues } from './written-values.ts'

const front = {
  DEVICEID: '1',
  DEVICEALIAS: 'A1',
  STATIONNAME: '',
  SYS_USER: '',
  CRM_USER: '',
  AGENTID: '',
  USERNAME: '',
  PHONE: '',
}

const roles: Roles = {
  devices: { Front: front, 'Front Desk': { ...front, DEVICEID: '2' } },
  recordings: { Monday: '7' },
  groups: { Team: { GROUPID: '3', GROUPNAME: 'A & B' } },
  securityRoles: { Reviewer: { ROLEID: '4', ROLENAME: 'Reviewers' } },
}

function values(): WrittenValues {
  const written = new WrittenValues('r1')
  written.note('USER_ID of Nina r1', '9')
  written.note('RECORDID of Order', '8')
  return written
}

test.each([
  ['plain text', 'plain text'],
  ['', ''],
  ['Nina (run) and (run)', 'Nina r1 and r1'],
  ['the DEVICEALIAS of Front', 'A1'],
  ['the DEVICEID of Front Desk', '2'],
  ['the RECORDID of Monday', '7'],
  ['the RECORDID of Order', '8'],
  ['the GROUPNAME of Team', 'A & B'],
  ['the ROLEID of Reviewer', '4'],
  ['the USER_ID of Nina (run)', '9'],
  ['{RECORDID of Monday},{RECORDID of Order}, 5', '7,8, 5'],
  ['{RECORDID of Monday + 60} and {RECORDID of Order - 1}', '67 and 7'],
  ['User {USER_ID of Nina (run)} is assigned', 'User 9 is assigned'],
  ['the lower case of it', 'the lower case of it'],
  ['of the DEVICEID of Front', 'of the DEVICEID of Front'],
])('%s means %s', (written, meant) => {
  expect(values().read(written, roles)).toBe(meant)
})

test.each([
  ['the DEVICEALIAS of Back', 'no DEVICEALIAS of Back; it has that of Front, Front Desk'],
  ['the SYS_USER of Front', 'no SYS_USER of Front; it has none'],
  ['the RECORDID of Front', 'no RECORDID of Front; it has that of Monday'],
  ['x {DEVICEID of Team}', 'no DEVICEID of Team; it has that of Front, Front Desk'],
])('%s means nothing, which is said', (written, says) => {
  expect(() => values().read(written, roles)).toThrow(says)
})
