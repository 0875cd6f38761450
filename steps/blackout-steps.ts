import { Given } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'

/** Blackouts that an example begins with. What they do shows as the STATUS of calls and sessions. */

Given(
  'call {string} on {device} is in a blackout',
  async function (this: Suite, call: string, role: string) {
    const { DEVICEID } = this.device(role)
    await this.establish('BLACKOUTSTART', [
      ['DEVICEID', DEVICEID],
      ['CALLINSTANCE', call],
    ])
  },
)

Given(
  'the blackout of call {string} on {device} has ended',
  async function (this: Suite, call: string, role: string) {
    const { DEVICEID } = this.device(role)
    await this.establish('BLACKOUTSTOP', [
      ['DEVICEID', DEVICEID],
      ['CALLINSTANCE', call],
    ])
  },
)

Given('the agent at {device} is in a blackout', async function (this: Suite, role: string) {
  await this.establish('AGENTBLACKOUTSTART', [['DEVICEID', this.device(role).DEVICEID]])
})

Given(
  'the blackout of the agent at {device} has ended',
  async function (this: Suite, role: string) {
    await this.establish('AGENTBLACKOUTSTOP', [['DEVICEID', this.device(role).DEVICEID]])
  },
)
