import { refused, without } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

const withPhone = `
      Given the user "Ann Lee" is added with
        | PHONES | 71 |
      And the group "Rota" is added
      And the phone "71" of "Ann Lee" is in the group "Rota"`

/** What `group-steps.ts` and `role-steps.ts` look at. */
export const administrationRows: readonly Row[] = [
  {
    step: 'the group {string} is added',
    example: 'Given the group "Rota" is added',
    wrong: [
      { reply: refused, says: 'ADDGROUP was refused' },
      {
        reply: without('GROUPID'),
        says: 'RESULT must hold GROUPID, found REQUESTTYPE, REQUESTID, RESULTTYPE, RESULTCODE, RESULTMSG, GROUPNAME',
      },
    ],
  },
  {
    step: 'the phone {string} of {string} is in the group {string}',
    example: withPhone,
    wrong: [{ reply: refused, says: 'MODIFYGROUPPERMISSION was refused' }],
  },
  {
    step: 'the phone {string} of {string} has left the group {string}',
    example: `${withPhone}
      And the phone "71" of "Ann Lee" has left the group "Rota"`,
    wrong: [{ reply: refused, says: 'MODIFYGROUPPERMISSION was refused' }],
  },
  {
    step: 'the group in the reply is called {string}',
    example: `
      When ADDGROUP is sent with
        | GROUPNAME | Rota |
      Then the group in the reply is called "Again"`,
    wrong: [
      {
        reply: without('GROUPID'),
        says: 'RESULT must hold GROUPID, found REQUESTTYPE, REQUESTID, RESULTTYPE, RESULTCODE, RESULTMSG, GROUPNAME',
      },
    ],
  },
  {
    step: 'a call at the phone {string} has ended',
    example: `${withPhone}
      And a call at the phone "71" has ended`,
    wrong: [{ reply: refused, says: 'CALLSTART was refused' }],
  },
  {
    step: 'the role {string} is added',
    example: 'Given the role "Auditor" is added',
    wrong: [{ reply: refused, says: 'MODIFYROLE was refused' }],
  },
  {
    step: 'the role {string} is deleted',
    example: `
      Given the role "Auditor" is added
      And the role "Auditor" is deleted`,
    wrong: [{ reply: refused, says: 'MODIFYROLE was refused' }],
  },
  {
    step: 'the role {string} is for the group {string}',
    example: `
      Given the role "Auditor" is added
      And the group "Rota" is added
      And the role "Auditor" is for the group "Rota"`,
    wrong: [{ reply: refused, says: 'MODIFYROLEGROUPPERMISSION was refused' }],
  },
  {
    step: 'the user {string} has the role {string}',
    example: `
      Given the user "Ann Lee" is added
      And the role "Auditor" is added
      And the user "Ann Lee" has the role "Auditor"`,
    wrong: [{ reply: refused, says: 'MODIFYUSERROLE was refused' }],
  },
  {
    step: 'the role {string} has the permission {string}',
    example: `
      Given the role "Auditor" is added
      And the role "Auditor" has the permission "HOMEPAGEWIDGETS"`,
    wrong: [{ reply: refused, says: 'MODIFYROLEPERMISSION was refused' }],
  },
]
