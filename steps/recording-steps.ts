import assert from 'node:assert/strict'
import { type DataTable, Given, Then } from '@cucumber/cucumber'
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
    assert.equal((await recordingsOf(this, role)).length, before + count)
  },
)

Then(
  'the last recording of {device} has',
  async function (this: Suite, role: string, table: DataTable) {
    const [last] = await recordingsOf(this, role, 1)
    assert.ok(last, `${role} has no recording`)
    for (const [name, value] of sentOf(this, table)) {
      assert.equal(textOf(last, name), value, `${name} of the last recording of ${role}`)
    }
  },
)

Then(
  '{element} of the last recording of {device} matches {string}',
  async function (this: Suite, name: string, role: string, pattern: string) {
    const [last] = await recordingsOf(this, role, 1)
    assert.ok(last, `${role} has no recording`)
    assert.match(textOf(last, name), new RegExp(`^${pattern}$`))
  },
)

Then('the recording {device} has', async function (this: Suite, role: string, table: DataTable) {
  const reply = await this.ask('CALLLIST', [['RECORDID', this.recordId(role)]])
  const found = reply.one('SEARCHRESULT')
  for (const [name, value] of sentOf(this, table)) {
    assert.equal(textOf(found, name), value, `${name} of the recording ${role}`)
  }
})

Then('the recordings listed are {string}', function (this: Suite, roles: string) {
  const expected = roles === '' ? [] : roles.split(', ').map((role) => this.recordId(role))
  const listed = this.reply.all('SEARCHRESULT').map((result) => textOf(result, 'RECORDID'))
  assert.deepEqual(listed, expected, this.reply.text)
})

Then(
  'the {element} of those listed are {string}',
  function (this: Suite, name: string, values: string) {
    const listed = this.reply.all('SEARCHRESULT').map((result) => textOf(result, name))
    assert.equal(listed.join(', '), this.value(values), this.reply.text)
  },
)
