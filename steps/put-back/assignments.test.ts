import { expect, test } from 'vitest'
import type { Sent } from '../xml/write-request.ts'
import { AssignmentsPutBack } from './assignments.ts'
import { type Step, sentBack } from './sent-back.fixture.ts'

const add: Sent = ['ACTION', 'ADD']
const role: Sent = ['ROLENAME', 'Reviewer']
const group: Sent = ['GROUPID', '7']

test.each<[string, readonly Step[], readonly string[]]>([
  ['nothing', [], []],
  [
    'a phone, from its group',
    [['MODIFYGROUPPERMISSION', add, group, ['AGENTID', '3'], ['DEVICEID', '4001']]],
    ['MODIFYGROUPPERMISSION ACTION=DELETE GROUPID=7 AGENTID=3 DEVICEID=4001'],
  ],
  [
    'what a role got, the last first',
    [
      ['MODIFYROLEGROUPPERMISSION', role, add, group],
      ['MODIFYUSERROLE', ['REQUESTID', '5'], ['ACTION', ' add '], role, ['USERID', '3']],
      ['MODIFYROLEPERMISSION', role, ['PERMISSIONNAME', 'HOMEPAGEWIDGETS'], add],
    ],
    [
      'MODIFYROLEPERMISSION ACTION=DELETE ROLENAME=Reviewer PERMISSIONNAME=HOMEPAGEWIDGETS',
      'MODIFYUSERROLE ACTION=DELETE ROLENAME=Reviewer USERID=3',
      'MODIFYROLEGROUPPERMISSION ACTION=DELETE ROLENAME=Reviewer GROUPID=7',
    ],
  ],
  [
    'nothing that was taken away, and nothing of other commands',
    [
      ['MODIFYUSERROLE', ['ACTION', 'DELETE'], role, ['USERID', '3']],
      ['MODIFYROLE', add, role],
      ['ADDGROUP', ['GROUPNAME', 'Night']],
    ],
    [],
  ],
])('takes out %s', async (_, steps, expected) => {
  expect(await sentBack(new AssignmentsPutBack(), steps)).toEqual(expected)
})
