import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { must, mustBe } from './must.ts'
import { textOf } from './reply.ts'
import { lastRecordingOf, recordingsOf } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { ReplyElement } from './xml/read-reply.ts'
import type { Sent } from './xml/write-request.ts'

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

// Where a server ends more than it is told to, and so keeps more.
Then(
  '{device} has at least {int} more recording(s)',
  async function (this: Suite, role: string, least: number) {
    const before = Number(this.noted(`recordings of ${role}`))
    const more = (await recordingsOf(this, role)).length - before
    must(more >= least, `the new recordings of ${role} must be ${least} or more, found ${more}`)
  },
)

Then(
  'the last recording of {device} has',
  async function (this: Suite, role: string, table: DataTable) {
    const last = await lastRecordingOf(this, role)
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
    const last = await lastRecordingOf(this, role)
    this.note(`RECORDID of ${name}`, textOf(last, 'RECORDID'))
    this.note(`RECORDINGTIME of ${name}`, textOf(last, 'RECORDINGTIME'))
    this.note(`DURATION of ${name}`, textOf(last, 'DURATION'))
  },
)

Given(
  'the recording {device} is given',
  async function (this: Suite, role: string, table: DataTable) {
    const id: Sent = ['RECORDID', this.recordId(role)]
    await this.establish('CALLUPDATE', [id, ...sentOf(this, table)])
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

Then(
  'the {element} of those listed in any order are {string}',
  function (this: Suite, name: string, values: string) {
    const listed = this.reply.all('SEARCHRESULT').map((result) => textOf(result, name))
    const expected = this.value(values).split(', ').toSorted()
    mustBe(`${name} of those listed`, listed.toSorted().join(', '), expected.join(', '), this.reply)
  },
)

Then('the {element} of those listed never rises', function (this: Suite, name: string) {
  const listed = this.reply.all('SEARCHRESULT').map((result) => Number(textOf(result, name)))
  const falling = listed.toSorted((a, b) => b - a)
  mustBe(`${name} of those listed`, listed.join(', '), falling.join(', '), this.reply)
})

// Which of several in one second is newer is left to the server (CALLLIST-18).
Then(
  'the newest {int} recording(s) of {device} is/are listed',
  async function (this: Suite, count: number, role: string) {
    const timesOf = (results: readonly ReplyElement[]) =>
      results.map((result) => Number(textOf(result, 'RECORDINGTIME'))).toSorted((a, b) => b - a)
    const newest = timesOf(await recordingsOf(this, role)).slice(0, count)
    const listed = timesOf(this.reply.all('SEARCHRESULT'))
    must(newest.length === count, `${role} must have ${count} recordings`)
    mustBe('RECORDINGTIME of those listed', listed.join(', '), newest.join(', '), this.reply)
  },
)
