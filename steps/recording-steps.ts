import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { must, mustBe } from './must.ts'
import { textOf } from './reply.ts'
import { recordingsOf } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'

/** Finished recordings, as CALLLIST shows them. */

Given('the recordings of {device} are counted', async function (this: Suite, role: string) {
  this.note(`recordings of ${role}`, String((await recordingsOf(this, role)).length))
})

Then(
  '{device} has {int} more recording(s)',
  async function (this: Suite, role: string, count: number) {
    const before = Number(this.noted(`recordings of ${role}`))
    const now = (await recordingsOf(this, role)).length
    mustBe(`the new recordings of ${role}`, String(now - before), String(count))
  },
)

Then(
  'the last recording of {device} has',
  async function (this: Suite, role: string, table: DataTable) {
    const [last] = await recordingsOf(this, role, 1)
    must(last, `${role} must have a recording`)
    for (const [name, value] of sentOf(this, table)) {
      mustBe(`${name} of the last recording of ${role}`, textOf(last, name), value)
    }
  },
)

Then('the recording {device} has', async function (this: Suite, role: string, table: DataTable) {
  const reply = await this.ask('CALLLIST', [['RECORDID', this.recordId(role)]])
  const found = reply.one('SEARCHRESULT')
  for (const [name, value] of sentOf(this, table)) {
    mustBe(`${name} of the recording ${role}`, textOf(found, name), value, reply)
  }
})

Then('the recordings listed are {string}', function (this: Suite, roles: string) {
  const expected = roles === '' ? [] : roles.split(', ').map((role) => this.recordId(role))
  const listed = this.reply.all('SEARCHRESULT').map((result) => textOf(result, 'RECORDID'))
  mustBe(`RECORDID of ${roles || 'nothing'}`, listed.join(', '), expected.join(', '), this.reply)
})

Given(
  'the last recording of {device} is called {string}',
  async function (this: Suite, role: string, name: string) {
    const [last] = await recordingsOf(this, role, 1)
    must(last, `${role} must have a recording`)
    this.note(`RECORDID of ${name}`, textOf(last, 'RECORDID'))
  },
)

Given('the recording listed is called {string}', function (this: Suite, name: string) {
  this.note(`RECORDID of ${name}`, textOf(this.reply.one('SEARCHRESULT'), 'RECORDID'))
})

Then(
  'the {element} of those listed are {string}',
  function (this: Suite, name: string, values: string) {
    const listed = this.reply.all('SEARCHRESULT').map((result) => textOf(result, name))
    mustBe(`${name} of those listed`, listed.join(', '), this.value(values), this.reply)
  },
)
