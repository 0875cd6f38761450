import assert from 'node:assert/strict'
import { type DataTable, Then } from '@cucumber/cucumber'
import { deepTextOf, textOf } from './reply.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { ReplyElement } from './xml/read-reply.ts'

/** Devices, channels, stations and terms, as the status commands list them. */

Then('COUNT tells how many {element} there are', function (this: Suite, name: string) {
  assert.equal(this.reply.one('COUNT').text, String(this.reply.all(name).length), this.reply.text)
})

Then('there is at least {int} {element}', function (this: Suite, least: number, name: string) {
  assert.ok(this.reply.all(name).length >= least, this.reply.text)
})

Then('{device} is listed once', function (this: Suite, role: string) {
  assert.equal(listed(this, role).length, 1, this.reply.text)
})

Then('{device} as listed shows', function (this: Suite, role: string, table: DataTable) {
  const [device] = listed(this, role)
  assert.ok(device, `${role} is not listed\n${this.reply.text}`)
  for (const [name, value] of sentOf(this, table)) {
    assert.equal(deepTextOf(device, name), value, `${name} of ${role} as listed`)
  }
})

Then('the devices found are {string}', function (this: Suite, roles: string) {
  const expected = roles.split(', ').map((role) => this.device(role).DEVICEID)
  const found = this.reply.all('DEVICE').map((device) => textOf(device, 'DEVICEID'))
  assert.deepEqual(found.toSorted(), expected.toSorted(), this.reply.text)
})

Then('the calls found are {string}', function (this: Suite, instances: string) {
  const found = this.reply.all('RECORDING').map((call) => textOf(call, 'CALLINSTANCE'))
  assert.equal(found.join(', '), instances, this.reply.text)
})

Then('the channel of {device} shows', function (this: Suite, role: string, table: DataTable) {
  const channel = this.reply
    .all('CHANNEL')
    .find((one) => textOf(one, 'RECORDINGDEVICE') === this.device(role).DEVICEID)
  assert.ok(channel, `no channel records ${role}\n${this.reply.text}`)
  for (const [name, value] of sentOf(this, table)) {
    assert.equal(textOf(channel, name), value, `${name} of the channel of ${role}`)
  }
})

Then(
  'the {element} of every {element} matches {string}',
  function (this: Suite, name: string, group: string, pattern: string) {
    for (const element of this.reply.all(group)) {
      assert.match(textOf(element, name), new RegExp(`^(?:${pattern})$`), this.reply.text)
    }
  },
)

Then(
  'station {string} is mapped to {device}',
  function (this: Suite, written: string, role: string) {
    const name = this.value(written)
    const stations = this.reply.all('STATION').filter((one) => textOf(one, 'STATIONNAME') === name)
    assert.deepEqual(
      stations.map((station) => textOf(station, 'DEVICEID')),
      [this.device(role).DEVICEID],
      this.reply.text,
    )
  },
)

Then('the terms include {string}', function (this: Suite, names: string) {
  const found = termNames(this)
  for (const name of names.split(', ')) assert.ok(found.includes(name), `${name} in ${found}`)
})

Then('the terms are in order of their names', function (this: Suite) {
  const found = termNames(this)
  const inOrder = found.toSorted(new Intl.Collator('en', { numeric: true }).compare)
  assert.deepEqual(found, inOrder)
})

function listed(suite: Suite, role: string): readonly ReplyElement[] {
  const { DEVICEID } = suite.device(role)
  return suite.reply.all('DEVICE').filter((device) => textOf(device, 'DEVICEID') === DEVICEID)
}

function termNames(suite: Suite): string[] {
  return suite.reply.all('TERMINOLOGY').map((term) => textOf(term, 'NAME'))
}
