import { Given } from '@cucumber/cucumber'
import { textOf } from './reply.ts'
import type { Suite } from './suite.ts'
import type { Sent } from './xml/write-request.ts'

/** QA groups, and the phones in them: the states an example begins with. */

Given('the group {string} is added', async function (this: Suite, written: string) {
  const name = this.value(written)
  await this.establish('ADDGROUP', [['GROUPNAME', name]])
  this.note(`GROUPID of ${name}`, textOf(this.reply.root, 'GROUPID'))
})

Given(
  'the phone {string} of {string} is in the group {string}',
  async function (this: Suite, phone: string, agent: string, group: string) {
    await this.establish('MODIFYGROUPPERMISSION', [
      ['ACTION', 'ADD'],
      ...member(this, phone, agent, group),
    ])
  },
)

Given(
  'the phone {string} of {string} has left the group {string}',
  async function (this: Suite, phone: string, agent: string, group: string) {
    await this.establish('MODIFYGROUPPERMISSION', [
      ['ACTION', 'DELETE'],
      ...member(this, phone, agent, group),
    ])
  },
)

Given('the group in the reply is called {string}', function (this: Suite, name: string) {
  this.note(`GROUPID of ${name}`, textOf(this.reply.root, 'GROUPID'))
})

// What is recorded at a phone belongs to the group that the phone is in at that time.
Given('a call at the phone {string} has ended', async function (this: Suite, phone: string) {
  const device: Sent = ['DEVICEID', this.value(phone)]
  await this.establish('CALLSTART', [device])
  await this.establish('CALLSTOP', [device])
})

function member(suite: Suite, phone: string, agent: string, group: string): readonly Sent[] {
  return [
    ['GROUPNAME', suite.value(group)],
    ['AGENTID', suite.value(`the AGENTID of ${agent}`)],
    ['DEVICEID', suite.value(phone)],
  ]
}
