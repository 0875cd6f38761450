import { type DataTable, When } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'
import { sentOf } from './tables.ts'

/** Sending a command. The device is named by its DEVICEID unless the step says otherwise. */

When('{command} is sent', async function (this: Suite, command: string) {
  await this.send(command)
})

When('{command} is sent with', async function (this: Suite, command: string, table: DataTable) {
  await this.send(command, sentOf(this, table))
})

When(
  'REQUESTTYPE {string} is sent with',
  async function (this: Suite, type: string, table: DataTable) {
    await this.send(type.trim(), sentOf(this, table), ['REQUESTTYPE', type])
  },
)

When('{command} is sent for {device}', async function (this: Suite, command: string, role: string) {
  await this.send(command, [['DEVICEID', this.device(role).DEVICEID]])
})

When(
  '{command} is sent for {device} with',
  async function (this: Suite, command: string, role: string, table: DataTable) {
    await this.send(command, [['DEVICEID', this.device(role).DEVICEID], ...sentOf(this, table)])
  },
)

When(
  '{command} is sent for {device} by {selector}',
  async function (this: Suite, command: string, role: string, selector: string) {
    await this.send(command, [[selector, this.value(`the ${selector} of ${role}`)]])
  },
)

When(
  '{command} is sent for {device} by {selector} with',
  async function (this: Suite, command: string, role: string, selector: string, table: DataTable) {
    const named = this.value(`the ${selector} of ${role}`)
    await this.send(command, [[selector, named], ...sentOf(this, table)])
  },
)
