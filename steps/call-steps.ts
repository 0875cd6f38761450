import assert from 'node:assert/strict'
import { type DataTable, Given, Then } from '@cucumber/cucumber'
import { deepTextOf } from './reply.ts'
import { callOn, callsOn, deviceStatus } from './status.ts'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'
import type { Sent } from './xml/write-request.ts'

/** Calls on a device: the states an example begins with, and what a client sees of them. */

Given('{device} is idle', async function (this: Suite, role: string) {
  assert.equal((await callsOn(this, role)).length, 0, `${role} must be idle`)
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
  assert.equal((await callsOn(this, role)).length, count)
})

Then('{device} shows no call {string}', async function (this: Suite, role: string, call: string) {
  const calls = await callsOn(this, role)
  assert.ok(!calls.some((one) => deepTextOf(one, 'CALLINSTANCE') === call), `${call} is up`)
})

Then('{device} shows call {string}', async function (this: Suite, role: string, call: string) {
  await callOn(this, role, call)
})

Then('{device} shows', async function (this: Suite, role: string, table: DataTable) {
  const device = await deviceStatus(this, role)
  for (const [name, value] of sentOf(this, table)) {
    assert.equal(deepTextOf(device, name), value, `${name} of ${role}`)
  }
})

Then(
  'call {string} on {device} shows',
  async function (this: Suite, instance: string, role: string, table: DataTable) {
    const call = await callOn(this, role, instance)
    for (const [name, value] of sentOf(this, table)) {
      assert.equal(deepTextOf(call, name), value, `${name} of call ${instance} on ${role}`)
    }
  },
)

Then(
  '{element} of {device} matches {string}',
  async function (this: Suite, name: string, role: string, pattern: string) {
    const device = await deviceStatus(this, role)
    assert.match(deepTextOf(device, name), patternFor(this, role, pattern))
  },
)

/** A pattern in which `{DEVICEALIAS}` and the like stand for what the device has. */
function patternFor(suite: Suite, role: string, pattern: string): RegExp {
  const filled = pattern.replace(/\{([A-Z_]+)\}/g, (_, name: string) =>
    suite.value(`the ${name} of ${role}`).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^${filled}$`)
}
