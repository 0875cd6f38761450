import fc from 'fast-check'
import { type CommandId, commands } from '../contract/commands.ts'
import type { Command, Family } from '../contract/types.ts'

/** Any request of any command, mostly such as can be answered. The values are few, so that they meet. */

const phones = ['4001', '4003', '4004', '4005', '9005', '5000']
const names = fc.constantFrom('Ada', 'Byron', 'Grace', 'Murray', 'New', 'One')
const number = fc.constantFrom('1', '1', '2', '2', '3', '4', '9')
const text = fc.constantFrom('', 'one', 'two')
const answer = fc.constantFrom('Y', 'Y', 'N', 'maybe')
const ids = fc.constantFrom('11', '12', '103', '101', '102', '104', '105', '999')

/** Values by parameter: some that there are, some that there are not, some that cannot be. */
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  DEVICEID: fc.constantFrom('4001', '4001', '4001', '4003', '4003', '4004', '4005', '4999', ''),
  DEVICEALIAS: fc.constantFrom('A4001', '9005', 'X'),
  STATIONNAME: fc.constantFrom('PC-4001', 'PC-4002', 'PC-9', 'PC-broken'),
  SYS_USER: fc.constantFrom('ada', 'grace', 'nobody'),
  CRM_USER: fc.constantFrom('CRM-ada', 'CRM-alan', 'nobody'),
  SYSTEMUSERNAME: fc.constantFrom('ada', 'grace'),
  USERNAME: fc.constantFrom('ada.login', 'new.login'),
  CALLINSTANCE: fc.constantFrom('1', '2'),
  CALLDIRECTION: fc.constantFrom('I', 'I', 'O', 'X'),
  KEEPDAYS: fc.constantFrom('1', '7', 'long', '9'.repeat(400)),
  ARCHIVEACTION: number,
  UPDATE_IF_NOT_RECORDING: answer,
  RECORDID: ids,
  IDENT: fc.oneof(ids, fc.constantFrom('11, 12', '11,101', 'none')),
  UNIQUEID: ids,
  UNIQUEFIELD: fc.constantFrom('ident', 'ident', 'device_id', 'colour'),
  MEDIA_FORMAT: fc.constantFrom('webm', 'webm', 'pcm', 'film'),
  TOADDRESS: fc.constantFrom('a@example.com', 'nobody'),
  ENCRYPT: answer,
  CALLCOUNT: fc.constantFrom('1', '3'),
  CALLDATESTART: fc.constantFrom('0', '3'),
  CALLDATEEND: fc.constantFrom('2', '9'),
  SESSIONID: fc.constantFrom('s', 's1'),
  AGENTID: number,
  KEYNAME: fc.constantFrom('USERNAME', 'PHONE', 'EMAIL'),
  KEYVALUE: fc.constantFrom('alan.login', '4003', '9005'),
  ACTION: fc.constantFrom(
    'ADD',
    'ADD',
    'ADD',
    'DELETE',
    'DELETE',
    'MODIFY',
    'MODIFY',
    'LIST',
    'PAINT',
  ),
  USER_ID: number,
  USERID: number,
  FIRST_NAME: names,
  LAST_NAME: names,
  FIRSTNAME: fc.constantFrom('Ada', 'ADA', 'Grace', 'Ada', 'New'),
  LASTNAME: fc.constantFrom('Byron', 'byron', 'Murray', 'Byron', 'One'),
  STATUS: fc.constantFrom('A', 'I', 'I', 'gone'),
  AGENT: fc.constantFrom('TRUE', 'FALSE'),
  PHONES: fc.constantFrom('', '5000', '5000,4003', '9005,4002', '4001'),
  PHONEID: fc.constantFrom(...phones),
  PASSWORD: fc.constantFrom('secret', 'secret', 'secret', 'wrong'),
  GROUPNAME: fc.constantFrom('Sales', 'nights', 'Other'),
  GROUPID: number,
  ROLENAME: fc.constantFrom('Coach', 'GUEST', 'Other'),
  ROLEID: number,
  PERMISSIONNAME: fc.constantFrom('homepagewidgets', 'SING'),
  LOCATIONID: fc.constantFrom('7', ''),
}

const rows: readonly Command[] = Object.values(commands)

/** Every command. */
export const commandIds = Object.keys(commands).filter((name): name is CommandId =>
  Object.hasOwn(commands, name),
)

/** A request with what its command asks for, mostly, and some of what else it takes. */
export const request = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...rows) },
    { weight: 3, arbitrary: fc.constantFrom(...rows.filter(({ family }) => isOfCalls(family))) },
    { weight: 1, arbitrary: fc.constant(commands.callStart) },
  )
  .chain((row) => {
    const others = row.optional.flatMap((one) => one.names)
    const parts = [
      ...row.required.map((name) => sometimes([name], 19)),
      ...row.choices.flatMap(({ of }) => chosen(of.map((names) => [names].flat()))),
      ...others.map((name) => sometimes([name], often.includes(name) ? 17 : 3)),
    ]
    return fc
      .tuple(...parts)
      .map((sent) => ({ does: 'request' as const, name: row.name, sent: sent.flat() }))
  })

function isOfCalls(family: Family): boolean {
  return family === 'call-handling' || family === 'recording-control'
}

/** What IMPORTUSER hardly does without, though its row leaves it open. */
const often = ['FIRST_NAME', 'LAST_NAME', 'USER_ID', 'PASSWORD']

/** Mostly the first of several that may be sent, or another; now and then none, or more than one. */
function chosen(alternatives: readonly (readonly string[])[]) {
  const [first = [], ...others] = alternatives
  return fc.oneof(
    { weight: 12, arbitrary: sent(first) },
    ...others.map((names) => ({ weight: 2, arbitrary: sent(names) })),
    { weight: 1, arbitrary: sent([]) },
    { weight: 1, arbitrary: sent(alternatives.flat()) },
  )
}

/** Parameters that are sent so many times in twenty. */
function sometimes(names: readonly string[], times: number) {
  return fc.oneof(
    { weight: times, arbitrary: sent(names) },
    { weight: 20 - times, arbitrary: sent([]) },
  )
}

function sent(names: readonly string[]) {
  return fc.tuple(
    ...names.map((name) => (values[name] ?? text).map((value) => [name, value] as const)),
  )
}
