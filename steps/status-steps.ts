import { type DataTable, Then } from '@cucumber/cucumber'
import { DateTime } from 'luxon'
import { must, mustBe, mustMatch } from './must.ts'
import { fillPattern } from './pattern.ts'
import { deepTextOf, textOf } from './reply.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { ReplyElement } from './xml/read-reply.ts'

/** Devices, channels, stations and terms, as the status commands list them. */

Then('COUNT tells how many {element} there are', function (this: Suite, name: string) {
  mustBe('COUNT', this.reply.one('COUNT').text, String(this.reply.all(name).length), this.reply)
})

Then('there is at least {int} {element}', function (this: Suite, least: number, name: string) {
  must(this.reply.all(name).length >= least, `there must be ${least} ${name} or more`, this.reply)
})

Then('there is/are {int} {element}', function (this: Suite, count: number, name: string) {
  mustBe(`the number of ${name}`, String(this.reply.all(name).length), String(count), this.reply)
})

Then('{device} is listed once', function (this: Suite, role: string) {
  mustBe(`the times ${role} is listed`, String(listed(this, role).length), '1', this.reply)
})

Then('{device} is not listed', function (this: Suite, role: string) {
  must(listed(this, role).length === 0, `${role} must not be listed`, this.reply)
})

Then('{device} as listed holds {string}', function (this: Suite, role: string, names: string) {
  const found = listed(this, role).flatMap(({ children }) => children.map(({ name }) => name))
  const missing = names.split(' ').filter((name) => !found.includes(name))
  must(missing.length === 0, `${role} as listed must hold ${missing.join(', ')}`, this.reply)
})

Then(
  '{device} as listed holds {int} {element}',
  function (this: Suite, role: string, count: number, name: string) {
    const found = listed(this, role).flatMap(({ children }) => children)
    const { length } = found.filter((child) => child.name === name)
    mustBe(`the ${name} of ${role} as listed`, String(length), String(count), this.reply)
  },
)

Then('{device} as listed shows', function (this: Suite, role: string, table: DataTable) {
  const [device] = listed(this, role)
  must(device, `${role} must be listed`, this.reply)
  for (const [name, value] of sentOf(this, table)) {
    mustBe(`${name} of ${role} as listed`, deepTextOf(device, name), value, this.reply)
  }
})

Then('the devices found are {string}', function (this: Suite, roles: string) {
  const expected = roles.split(', ').map((role) => this.device(role).DEVICEID)
  const found = this.reply.all('DEVICE').map((device) => textOf(device, 'DEVICEID'))
  const inOrder = (ids: readonly string[]) => ids.toSorted().join(', ')
  mustBe(`DEVICEID of ${roles}`, inOrder(found), inOrder(expected), this.reply)
})

Then('the calls found are {string}', function (this: Suite, instances: string) {
  const found = this.reply.all('RECORDING').map((call) => textOf(call, 'CALLINSTANCE'))
  mustBe('CALLINSTANCE of the calls', found.join(', '), instances, this.reply)
})

// A server may show calls that are over beside them (DEVRECSTATUS-7).
Then('the calls up are {string}', function (this: Suite, instances: string) {
  const found = upIn(this).map((call) => textOf(call, 'CALLINSTANCE'))
  mustBe('CALLINSTANCE of the calls up', found.join(', '), instances, this.reply)
})

Then('the calls up in any order are {string}', function (this: Suite, instances: string) {
  const found = upIn(this).map((call) => textOf(call, 'CALLINSTANCE'))
  mustBe('CALLINSTANCE of the calls up', found.toSorted().join(', '), instances, this.reply)
})

Then(
  'the {element} of every call up matches {string}',
  function (this: Suite, name: string, pattern: string) {
    for (const call of upIn(this)) mustMatch(name, textOf(call, name), pattern, this.reply)
  },
)

Then('the channel of {device} shows', function (this: Suite, role: string, table: DataTable) {
  const channel = this.reply
    .all('CHANNEL')
    .find((one) => textOf(one, 'RECORDINGDEVICE') === this.device(role).DEVICEID)
  must(channel, `a channel must be that of ${role}`, this.reply)
  for (const [name, value] of sentOf(this, table)) {
    mustBe(`${name} of the channel of ${role}`, textOf(channel, name), value, this.reply)
  }
})

Then(
  'the {element} of every {element} matches {string}',
  function (this: Suite, name: string, group: string, pattern: string) {
    const elements = this.reply.all(group)
    must(elements.length > 0, `the reply must hold ${group}`, this.reply)
    for (const element of elements) {
      const filled = fillPattern(this.value(pattern), (other) => textOf(element, other))
      mustMatch(`${name} of ${group}`, textOf(element, name), filled, this.reply)
    }
  },
)

// Whether any has it is not the question.
Then(
  'every {element} with {element} {string} has {element} {string}',
  function (this: Suite, group: string, key: string, value: string, name: string, text: string) {
    const wanted = this.value(value)
    for (const element of this.reply.all(group).filter((one) => textOf(one, key) === wanted)) {
      mustBe(`${name} of ${group} with ${key} ${value}`, textOf(element, name), text, this.reply)
    }
  },
)

// What the zone of the server is, nobody tells; zones are whole quarters of an hour apart. Of the two
// readings one may be cut off and the other rounded, as those of the sample are.
Then('both times of every CHANNEL are the same moment', function (this: Suite) {
  const channels = this.reply.all('CHANNEL')
  must(channels.length > 0, 'the reply must hold CHANNEL', this.reply)
  for (const channel of channels) {
    const [local, unix] = ['LASTSTATECHANGE', 'LASTSTATECHANGEUNIXTIME'].map((name) =>
      textOf(channel, name),
    )
    const shown = DateTime.fromFormat(local ?? '', 'L/d/yyyy h:mm:ss a', {
      zone: 'utc',
      locale: 'en',
    })
    const apart = Math.abs(shown.toSeconds() - Number(unix)) % 900
    must(Math.min(apart, 900 - apart) <= 1, `${local} must be ${unix} in some zone`, this.reply)
  }
})

Then(
  'station {string} is mapped to {device}',
  function (this: Suite, written: string, role: string) {
    const name = this.value(written)
    const stations = this.reply.all('STATION').filter((one) => textOf(one, 'STATIONNAME') === name)
    const found = stations.map((station) => textOf(station, 'DEVICEID')).join(', ')
    mustBe(`DEVICEID of station ${name}`, found, this.device(role).DEVICEID, this.reply)
  },
)

Then('the terms include {string}', function (this: Suite, names: string) {
  const found = termNames(this)
  for (const name of names.split(', ')) {
    must(found.includes(name), `the terms must include ${name}, found ${found}`, this.reply)
  }
})

Then('the terms are in order of their names', function (this: Suite) {
  // Whether user10 comes before user2 is left to the server.
  const found = termNames(this)
  const orders = [true, false].map((numeric) =>
    found.toSorted(new Intl.Collator('en', { numeric }).compare).join(', '),
  )
  must(orders.includes(found.join(', ')), `the terms must be ${orders[0]}`, this.reply)
})

function listed(suite: Suite, role: string): readonly ReplyElement[] {
  const { DEVICEID } = suite.device(role)
  return suite.reply.all('DEVICE').filter((device) => textOf(device, 'DEVICEID') === DEVICEID)
}

function upIn(suite: Suite): readonly ReplyElement[] {
  return suite.reply.all('RECORDING').filter((call) => textOf(call, 'STOPTIME') === '')
}

function termNames(suite: Suite): string[] {
  return suite.reply.all('TERMINOLOGY').map((term) => textOf(term, 'NAME'))
}
