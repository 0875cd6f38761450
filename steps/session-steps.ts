import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { must, mustBe } from './must.ts'
import { deepTextOf } from './reply.ts'
import { listed, sessionOn, sessionsOn, textsBy } from './status.ts'
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
    const ids = (await sessionsOn(this, role)).map((one) => deepTextOf(one, 'SESSIONID'))
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
