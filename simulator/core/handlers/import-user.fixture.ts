import type { ParametersOf } from '../request.ts'
import { ask } from '../world.fixture.ts'
import type { World } from '../world.ts'

/** What the tests of IMPORTUSER share: short ways to send it, and a user with all that can be sent. */

export type Sent = Partial<ParametersOf<'importUser'>>

/** What a change is answered with. */
export const done = { ok: true, message: 'ok', words: {}, body: { USERS: [] } }

/** The users as LIST shows them. */
export function usersIn(world: World) {
  const outcome = ask(world, 'importUser', { ACTION: 'LIST' })
  return outcome.ok ? outcome.body.USERS.flatMap(({ USER }) => USER) : []
}

export function userIn(world: World, id: number) {
  return usersIn(world).find(({ USER_ID }) => USER_ID === String(id))
}

export function add(world: World, sent: Sent, now = 0) {
  return ask(
    world,
    'importUser',
    { ACTION: 'ADD', FIRST_NAME: 'New', LAST_NAME: 'One', ...sent },
    now,
  )
}

export function modify(world: World, id: number, sent: Sent, now = 0) {
  return ask(world, 'importUser', { ACTION: 'MODIFY', USER_ID: String(id), ...sent }, now)
}

export function remove(world: World, id: number, now = 0) {
  return ask(world, 'importUser', { ACTION: 'DELETE', USER_ID: String(id) }, now)
}

export const complete = {
  USER_ID: '77',
  USERNAME: 'Sally Smith',
  EMPLOYEE_ID: '005',
  STATUS: 'i',
  AGENT: 'true',
  ADD_TIME: '10/30/2006 4:05:38 PM -05:00',
  MOD_TIME: '10/30/2006 4:05:38 PM -05:00',
  SYS_USER: 'smith.1',
  DOMAIN: 'Uptivity',
  EMAIL: 'ssmith@uptivity.com',
  CRM_USER: 'sallys',
  SITEID: '1',
  PHONES: ' 1123 ,3343,, 1123,3234,',
  ALLOWSELFRECORD: 'y',
  ALLOWSELFDOWNLOAD: 'N',
}
