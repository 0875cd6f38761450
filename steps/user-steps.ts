import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { must, mustBe } from './must.ts'
import { textOf } from './reply.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import {
  addUser,
  changedFields,
  listOfUsers,
  phonesIn,
  userOf,
  usersNamed,
  withoutUser,
} from './users.ts'
import type { Sent } from './xml/write-request.ts'

/** Users: the states an example begins with, and what LIST shows of them. */

Given('the user {string} is added', async function (this: Suite, name: string) {
  await addUser(this, name)
})

Given(
  'the user {string} is added with',
  async function (this: Suite, name: string, table: DataTable) {
    await addUser(this, name, sentOf(this, table))
  },
)

Given(
  'the user {string} is modified with',
  async function (this: Suite, name: string, table: DataTable) {
    const id: Sent = ['USER_ID', this.value(`the USER_ID of ${name}`)]
    await this.establish('IMPORTUSER', [['ACTION', 'MODIFY'], id, ...sentOf(this, table)])
  },
)

Given('the user {string} is deleted', async function (this: Suite, name: string) {
  const id: Sent = ['USER_ID', this.value(`the USER_ID of ${name}`)]
  await this.establish('IMPORTUSER', [['ACTION', 'DELETE'], id])
})

Given('the list of users is noted', async function (this: Suite) {
  this.note('the list of users', await listOfUsers(this))
})

Then('the list of users is as noted', async function (this: Suite) {
  mustBe('the list of users', await listOfUsers(this), this.noted('the list of users'))
})

Then('the list of users is as noted but for {string}', async function (this: Suite, name: string) {
  const id = textOf(await userOf(this, name), 'USER_ID')
  const noted = withoutUser(this.noted('the list of users'), id)
  mustBe('the other users', withoutUser(await listOfUsers(this), id), noted)
})

// Of users that were deleted a list may tell or not.
Then('the other users are as noted, without {string}', async function (this: Suite, name: string) {
  const id = this.value(`the USER_ID of ${name}`)
  const noted = withoutUser(this.noted('the list of users'), id)
  mustBe('the other users', withoutUser(await listOfUsers(this), id), noted)
})

Then('nobody who is active is named {string}', async function (this: Suite, name: string) {
  const found = await usersNamed(this, this.value(name))
  const active = found.filter((user) => textOf(user, 'STATUS') === 'A')
  mustBe(`the active users named ${name}`, String(active.length), '0')
})

Then(
  'the fields of the user {string} that have changed are {string}',
  async function (this: Suite, name: string, fields: string) {
    const changed = changedFields(this.noted('the list of users'), await userOf(this, name))
    mustBe(`the fields of ${name} that have changed`, changed.join(', '), fields)
  },
)

Then('the user {string} shows', async function (this: Suite, name: string, table: DataTable) {
  const user = await userOf(this, name)
  for (const [field, value] of sentOf(this, table)) {
    mustBe(`${field} of ${name}`, textOf(user, field), value)
  }
})

// In whatever order they are listed.
Then(
  'the phones of the user {string} are {string}',
  async function (this: Suite, name: string, phones: string) {
    const found = phonesIn(textOf(await userOf(this, name), 'PHONES'))
    mustBe(`the phones of ${name}`, found.join(', '), phonesIn(this.value(phones)).join(', '))
  },
)

Then(
  'the {element} of the user(s) named {string} is/are {string}',
  async function (this: Suite, field: string, name: string, values: string) {
    const found = (await usersNamed(this, this.value(name))).map((user) => textOf(user, field))
    mustBe(`${field} of the users named ${name}`, found.join(' / '), this.value(values))
  },
)

Then(
  'the {element} of the user {string} does not match {string}',
  async function (this: Suite, field: string, name: string, pattern: string) {
    const found = textOf(await userOf(this, name), field)
    must(!new RegExp(`^(?:${pattern})$`).test(found), `${field} must not be ${found}`)
  },
)

Then('no user is named {string}', async function (this: Suite, name: string) {
  const found = await usersNamed(this, this.value(name))
  mustBe(`the users named ${name}`, String(found.length), '0')
})

Then('the users are listed by number', function (this: Suite) {
  const found = this.reply.all('USER').map((user) => textOf(user, 'USER_ID'))
  const inOrder = [...new Set(found.map(Number))].toSorted((a, b) => a - b)
  mustBe('USER_ID of the users', found.join(', '), inOrder.join(', '), this.reply)
})
