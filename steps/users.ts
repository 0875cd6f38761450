import assert from 'node:assert/strict'
import { textOf } from './reply.ts'
import type { Suite } from './suite.ts'
import type { ReplyElement } from './xml/read-reply.ts'
import type { Sent } from './xml/write-request.ts'

/**
 * The users of a target, as IMPORTUSER LIST shows them. An example names a user by the name under
 * which it met that user first, and goes on doing so when the user has got another.
 */

/** The parameters that carry a name: what stands after the last blank is the last name. */
export function nameParts(name: string): readonly [first: Sent, last: Sent] {
  const blank = name.lastIndexOf(' ')
  assert.ok(blank > 0, `${name} must be a first and a last name`)
  return [
    ['FIRST_NAME', name.slice(0, blank)],
    ['LAST_NAME', name.slice(blank + 1)],
  ]
}

/** Adds a user, whose number later steps find by the name. */
export async function addUser(suite: Suite, written: string, fields: readonly Sent[] = []) {
  const name = suite.value(written)
  await suite.establish('IMPORTUSER', [['ACTION', 'ADD'], ...nameParts(name), ...fields])
  await meet(suite, name)
}

/** Every user that is listed. */
export async function usersOf(suite: Suite): Promise<readonly ReplyElement[]> {
  return (await suite.askOnce('IMPORTUSER', [['ACTION', 'LIST']])).all('USER').map(asInText)
}

/** The one user an example means by a name, as listed now. */
export async function userOf(suite: Suite, written: string): Promise<ReplyElement> {
  const name = suite.value(written)
  const id = suite.findNoted(`USER_ID of ${name}`) ?? (await meet(suite, name))
  const [user, ...others] = (await usersOf(suite)).filter((one) => textOf(one, 'USER_ID') === id)
  assert.ok(user, `${name}, USER_ID ${id}, must be listed`)
  assert.equal(others.length, 0, `USER_ID ${id} must be listed once`)
  return user
}

/** Every user listed under a name, as it is written. */
export async function usersNamed(suite: Suite, name: string): Promise<readonly ReplyElement[]> {
  return (await usersOf(suite)).filter((user) => namesOf(user).join(' ') === name)
}

/** First and last name of a user. */
export function namesOf(user: ReplyElement): readonly [first: string, last: string] {
  const { children } = asInText(user)
  const read = (wanted: string) => children.find(({ name }) => name === wanted)?.text ?? ''
  return [read('FIRST_NAME'), read('LAST_NAME')]
}

/** Fields that the printed reply spells otherwise than the text does. */
const printed = new Map([
  ['EMPLOYEEID', 'EMPLOYEE_ID'],
  ['FIRSTNAME', 'FIRST_NAME'],
  ['LASTNAME', 'LAST_NAME'],
])

/**
 * A user as the text spells the fields. A server that spells them as the printed reply does breaks
 * IMPORTUSER-Q1, and nothing else that an example needs a user for.
 */
function asInText(user: ReplyElement): ReplyElement {
  const children = user.children.map((field) => {
    const { name } = field
    return { ...field, name: printed.get(name) ?? name }
  })
  return { ...user, children }
}

/** All that is listed of users, one a line. */
export async function listOfUsers(suite: Suite): Promise<string> {
  return (await usersOf(suite)).map(lineOf).join('\n')
}

/** A list of users without the one who has a number. */
export function withoutUser(list: string, id: string): string {
  const others = list.split('\n').filter((line) => !isOf(line, id))
  return others.join('\n')
}

/** The fields of a user that are not as they were in a list; MOD_TIME apart, which tells no more. */
export function changedFields(list: string, user: ReplyElement): readonly string[] {
  const before = list.split('\n').find((line) => isOf(line, textOf(user, 'USER_ID')))
  const fields = before?.split(separator) ?? []
  const changed = user.children.filter((field) => !fields.includes(fieldOf(field)))
  return changed.map(({ name }) => name).filter((name) => name !== 'MOD_TIME')
}

/** The phones of a list of them, in an order of their own. */
export function phonesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((phone) => phone.trim())
    .filter((phone) => phone !== '')
    .toSorted()
}

const separator = ' | '

function lineOf({ children }: ReplyElement): string {
  return children.map(fieldOf).join(separator)
}

function fieldOf({ name, text }: ReplyElement): string {
  return `${name}=${text}`
}

function isOf(line: string, id: string): boolean {
  return line.startsWith(`USER_ID=${id}${separator}`)
}

/** Notes the number of the user listed under a name: of several the highest, who was added last. */
async function meet(suite: Suite, name: string): Promise<string> {
  const ids = (await usersNamed(suite, name)).map((user) => Number(textOf(user, 'USER_ID')))
  assert.ok(ids.length > 0, `a user named ${name} must be listed`)
  const id = String(Math.max(...ids))
  for (const parameter of ['USER_ID', 'USERID', 'AGENTID'])
    suite.note(`${parameter} of ${name}`, id)
  return id
}
