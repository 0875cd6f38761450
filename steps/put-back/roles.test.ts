import { expect, test } from 'vitest'
import type { Sent } from '../xml/write-request.ts'
import { RolesPutBack } from './roles.ts'
import { type Step, sentBack } from './sent-back.fixture.ts'

const add: Sent = ['ACTION', 'ADD']
const remove: Sent = ['ACTION', 'DELETE']
const coach: Sent = ['ROLENAME', 'coach']

test.each<[string, readonly Step[], readonly string[]]>([
  ['nothing', [], []],
  ['what was added', [['MODIFYROLE', add, coach]], ['MODIFYROLE ACTION=DELETE ROLENAME=coach']],
  [
    'once what was added twice, under any spelling',
    [
      ['MODIFYROLE', coach, add],
      ['MODIFYROLE', ['ROLENAME', ' COACH'], ['ACTION', 'add']],
    ],
    ['MODIFYROLE ACTION=DELETE ROLENAME=coach'],
  ],
  [
    'nothing that the example deleted',
    [
      ['MODIFYROLE', add, coach],
      ['MODIFYROLE', ['ACTION', 'Delete'], ['ROLENAME', 'Coach']],
    ],
    [],
  ],
  [
    'what was added anew',
    [
      ['MODIFYROLE', add, coach],
      ['MODIFYROLE', remove, coach],
      ['MODIFYROLE', add, coach],
    ],
    ['MODIFYROLE ACTION=DELETE ROLENAME=coach'],
  ],
  ['nothing that the target had', [['MODIFYROLE', add, ['ROLENAME', 'call reviewer']]], []],
  ['nothing of other commands', [['MODIFYUSERROLE', add, coach, ['USERID', '3']]], []],
])('deletes %s', async (_, steps, expected) => {
  const roles = { Reviewer: { ROLEID: '3', ROLENAME: 'Call Reviewer' } }
  expect(await sentBack(new RolesPutBack(), steps, { securityRoles: roles })).toEqual(expected)
})
