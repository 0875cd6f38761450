import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { must, mustBe } from './must.ts'
import { deepTextOf } from './reply.ts'
import { listed, sessionIds, sessionOn, sessionsOn, sessionsWith, textsBy } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { Sent } from './xml/write-request.ts'

/** Sessions, which record the screen of an agent alone: states, and what a client sees of them. */

Given(
  'session {string} of {device} is open',
  async function (this: Suite, session: string, role: string) {
    await this.establish('CHATSTART', sessionOf(this, session, role))
  },
)

Given(
  'session {string} of {device} is open with',
  async function (this: Suite, session: string, role: string, table: DataTable) {
    await this.establish('CHATSTART', [...sessionOf(this, session, role), ...sentOf(this, table)])
  },
)

Given('session {string} has ended', async function (this: Suite, session: string) {
  await this.establish('CHATSTOP', [['SESSIONID', this.value(session)]])
})

Then('{device} shows {int} session(s)', async function (this: Suite, role: string, count: number) {
  const { length } = await sessionsOn(this, role)
  mustBe(`the sessions open at ${role}`, String(length), String(count))
})

Then(
  '{device} shows session {string}',
  async function (this: Suite, role: string, session: string) {
    await sessionOn(this, role, session)
  },
)

Then(
  '{device} shows no session {string}',
  async function (this: Suite, role: string, session: string) {
    const ids = await sessionIds(this, role)
    must(!ids.includes(this.value(session)), `${role} must not show session "${session}"`)
  },
)

Then(
  'session {string} of {device} shows',
  async function (this: Suite, session: string, role: string, table: DataTable) {
    const found = await sessionOn(this, role, session)
    for (const [name, value] of sentOf(this, table)) {
      mustBe(`${name} of session "${session}" of ${role}`, deepTextOf(found, name), value)
    }
  },
)

// Whether a server shows sessions is its own affair (CHATSTART-12); what it shows of one is not.
Then(
  'session {string} of {device}, where it shows, has',
  async function (this: Suite, session: string, role: string, table: DataTable) {
    const expected = listed(sentOf(this, table))
    for (const one of await sessionsWith(this, role, session)) {
      const found = sentOf(this, table).map(([name]): Sent => [name, deepTextOf(one, name)])
      mustBe(`session "${session}" of ${role}`, listed(found), expected)
    }
  },
)

Then(
  'session {string} of {device}, where it shows, does not have',
  async function (this: Suite, session: string, role: string, table: DataTable) {
    for (const one of await sessionsWith(this, role, session)) {
      for (const [name, value] of sentOf(this, table)) {
        must(deepTextOf(one, name) !== value, `session "${session}" must not have ${name} ${value}`)
      }
    }
  },
)

Given('the sessions of {device} are noted', async function (this: Suite, role: string) {
  this.note(`the sessions of ${role}`, (await sessionIds(this, role)).join(', '))
})

Then('the sessions of {device} are as noted', async function (this: Suite, role: string) {
  const noted = this.noted(`the sessions of ${role}`)
  mustBe(`the sessions of ${role}`, (await sessionIds(this, role)).join(', '), noted)
})

Then(
  'the sessions of {device} are as noted without {string}',
  async function (this: Suite, role: string, session: string) {
    const noted = this.noted(`the sessions of ${role}`).split(', ')
    const left = noted.filter((id) => id !== this.value(session))
    mustBe(`the sessions of ${role}`, (await sessionIds(this, role)).join(', '), left.join(', '))
  },
)

Then(
  'the sessions of {device} without {string} are as noted',
  async function (this: Suite, role: string, session: string) {
    const noted = this.noted(`the sessions of ${role}`)
    const left = (await sessionIds(this, role)).filter((id) => id !== this.value(session))
    mustBe(`the sessions of ${role}`, left.join(', '), noted)
  },
)

// Every session that is open there, and no other.
Then(
  'the sessions of {device} have {element}',
  async function (this: Suite, role: string, name: string, table: DataTable) {
    const found = textsBy(await sessionsOn(this, role), 'SESSIONID', name)
    const expected = sentOf(this, table).map(([id, value]): Sent => [this.value(id), value])
    mustBe(`${name} of the sessions of ${role}`, listed(found), listed(expected))
  },
)

function sessionOf(suite: Suite, session: string, role: string): readonly Sent[] {
  return [
    ['SESSIONID', suite.value(session)],
    ['AGENTID', suite.value(`the AGENTID of ${role}`)],
  ]
}
