import { actionOf } from '../action.ts'
import { accept, type Handler, type Outcome, refuse } from '../outcome.ts'
import type { Request } from '../request.ts'
import { newUser, sentUser, wrongWord } from '../sent-user.ts'
import { addUser, changeUser, deleteUser, takenPhone, type UserData } from '../user-changes.ts'
import { userElements } from '../user-elements.ts'
import type { User } from '../users.ts'
import type { World } from '../world.ts'

type Parameters = Request<'importUser'>['parameters']
type Change = (world: World, parameters: Parameters, now: number) => Outcome<'importUser'>

export const importUser: Handler<'importUser'> = (world, { parameters }, now) => {
  // What else is required, and what may be wrong, depends on the action.
  const asked = actionOf(parameters.ACTION, ['ADD', 'MODIFY', 'DELETE', 'LIST'])
  if (!asked.ok) return asked
  if (asked.action === 'LIST') return accept('ok', { USERS: [usersListed(world)] })
  const defect = missingOrWrong(asked.action, parameters)
  if (defect) return defect
  if (!isPasswordRight(world, parameters)) return refuse('passwordInvalid')
  return changes[asked.action](world, parameters, now)
}

const add: Change = (world, parameters, now) => {
  const time = world.server.localTime(now)
  const user = { ...sentUser(parameters, newUser), addTime: time, modTime: time }
  const conflict = conflictOf(world, undefined, user)
  if (conflict) return conflict

  addUser(world, user)

  return done
}

const modify: Change = (world, parameters, now) => {
  const user = world.users.find(Number(parameters.USER_ID))
  if (!user) return refuse('userNotFound')
  const changed = { ...sentUser(parameters, user), modTime: world.server.localTime(now) }
  const conflict = conflictOf(world, user, changed)
  if (conflict) return conflict

  changeUser(world, user, changed)

  return done
}

const remove: Change = (world, parameters, now) => {
  const user = world.users.find(Number(parameters.USER_ID))
  if (!user) return refuse('userNotFound')

  deleteUser(world, user, now)

  return done
}

const changes = { ADD: add, MODIFY: modify, DELETE: remove } as const

const done = accept('ok', { USERS: [] })

/** What each change needs to be told (IMPORTUSER-22). */
const needed = {
  ADD: ['FIRST_NAME', 'LAST_NAME'],
  MODIFY: ['USER_ID'],
  DELETE: ['USER_ID'],
} as const satisfies Record<keyof typeof changes, readonly (keyof Parameters)[]>

function missingOrWrong(action: keyof typeof changes, parameters: Parameters) {
  const missing = needed[action].find((name) => parameters[name] === undefined)
  if (missing !== undefined) return refuse('valueMissing', { parameter: missing })
  const { USER_ID = '' } = parameters
  if (action !== 'ADD' && !/^\d+$/.test(USER_ID)) {
    const words = { parameter: 'USER_ID', allowed: 'a whole number', found: USER_ID }
    return refuse('valueInvalid', words)
  }
  const wrong = action === 'DELETE' ? undefined : wrongWord(parameters)
  return wrong && refuse('valueInvalid', wrong)
}

function isPasswordRight(world: World, { PASSWORD }: Parameters): boolean {
  const { importPassword } = world.server
  return importPassword === undefined || PASSWORD === importPassword
}

/** Why a user, or one who is new, cannot have this name and these phones. */
function conflictOf(world: World, user: User | undefined, wanted: UserData) {
  const { firstName, lastName, phones } = wanted
  const named = world.users.named(firstName, lastName)
  const isOwn = user !== undefined && named.includes(user)
  if (named.length > 0 && !isOwn) return refuse('userExists', { found: `${firstName} ${lastName}` })
  const taken = takenPhone(world, user, [...phones])
  return taken === undefined ? undefined : refuse('phoneTaken', { found: taken })
}

function usersListed(world: World) {
  const users = world.users.all().map((user) => userElements(world, user))
  return { COUNT: String(users.length), USER: users }
}
