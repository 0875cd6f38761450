import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { must, mustBe, mustMatch } from './must.ts'
import { fillPattern } from './pattern.ts'
import { deepTextOf } from './reply.ts'
import { callOn, callsOn, deviceStatus, listed, textsBy } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { Sent } from './xml/write-request.ts'

/** Calls on a device: the states an example begins with, and what a client sees of them. */

Given('{device} is idle', async function (this: Suite, role: string) {
  mustBe(`the calls up on ${role}`, String((await callsOn(this, role)).length), '0')
})

Given('{device} is in a call', async function (this: Suite, role: string) {
  await this.establish('CALLSTART', [['DEVICEID', this.device(role).DEVICEID]])
})

Given('{device} is in a call with', async function (this: Suite, role: string, table: DataTable) {
  const device: Sent = ['DEVICEID', this.device(role).DEVICEID]
  await this.establish('CALLSTART', [device, ...sentOf(this, table)])
})

Given('{device} is in call {string}', async function (this: Suite, role: string, instance: string) {
  const device: Sent = ['DEVICEID', this.device(role).DEVICEID]
  await this.establish('CALLSTART', [device, ['CALLINSTANCE', instance]])
})

Given(
  '{device} is in call {string} with',
  async function (this: Suite, role: string, instance: string, table: DataTable) {
    const device: Sent = ['DEVICEID', this.device(role).DEVICEID]
    const sent: Sent[] = [device, ['CALLINSTANCE', instance], ...sentOf(this, table)]
    await this.establish('CALLSTART', sent)
  },
)

Given('the call on {device} has ended', async function (this: Suite, role: string) {
  await this.establish('CALLSTOP', [['DEVICEID', this.device(role).DEVICEID]])
})

Given(
  'call {string} on {device} has ended',
  async function (this: Suite, call: string, role: string) {
    const device: Sent = ['DEVICEID', this.device(role).DEVICEID]
    await this.establish('CALLSTOP', [device, ['CALLINSTANCE', call]])
  },
)

Given('a partial recording of {device} is running', async function (this: Suite, role: string) {
  await this.establish('RECORDSTART', [['DEVICEID', this.device(role).DEVICEID]])
})

Then('{device} shows {int} call(s)', async function (this: Suite, role: string, count: number) {
  mustBe(`the calls up on ${role}`, String((await callsOn(this, role)).length), String(count))
})

Then('{device} shows no call {string}', async function (this: Suite, role: string, call: string) {
  const calls = await callsOn(this, role)
  const isUp = calls.some((one) => deepTextOf(one, 'CALLINSTANCE') === call)
  must(!isUp, `${role} must not be in call "${call}"`)
})

Then('{device} shows call {string}', async function (this: Suite, role: string, call: string) {
  await callOn(this, role, call)
})

Then('{device} shows', async function (this: Suite, role: string, table: DataTable) {
  const device = await deviceStatus(this, role)
  for (const [name, value] of sentOf(this, table)) {
    mustBe(`${name} of ${role}`, deepTextOf(device, name), value)
  }
})

// Every call that is up, and no other.
Then(
  'the calls on {device} have {element}',
  async function (this: Suite, role: string, name: string, table: DataTable) {
    const found = textsBy(await callsOn(this, role), 'CALLINSTANCE', name)
    mustBe(`${name} of the calls on ${role}`, listed(found), listed(sentOf(this, table)))
  },
)

Then(
  'call {string} on {device} shows',
  async function (this: Suite, instance: string, role: string, table: DataTable) {
    const call = await callOn(this, role, instance)
    for (const [name, value] of sentOf(this, table)) {
      mustBe(`${name} of call "${instance}" on ${role}`, deepTextOf(call, name), value)
    }
  },
)

Then(
  '{element} of {device} matches {string}',
  async function (this: Suite, name: string, role: string, pattern: string) {
    const device = await deviceStatus(this, role)
    const filled = fillPattern(pattern, (other) => this.value(`the ${other} of ${role}`))
    mustMatch(`${name} of ${role}`, deepTextOf(device, name), filled)
  },
)
