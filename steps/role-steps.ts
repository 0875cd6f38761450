import { Given } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'

/** Roles that users have: the states an example begins with. */

Given('the role {string} is added', async function (this: Suite, name: string) {
  await this.establish('MODIFYROLE', [
    ['ACTION', 'ADD'],
    ['ROLENAME', this.value(name)],
  ])
})

Given('the role {string} is deleted', async function (this: Suite, name: string) {
  await this.establish('MODIFYROLE', [
    ['ACTION', 'DELETE'],
    ['ROLENAME', this.value(name)],
  ])
})

Given(
  'the role {string} is for the group {string}',
  async function (this: Suite, role: string, group: string) {
    await this.establish('MODIFYROLEGROUPPERMISSION', [
      ['ACTION', 'ADD'],
      ['ROLENAME', this.value(role)],
      ['GROUPNAME', this.value(group)],
    ])
  },
)

Given(
  'the user {string} has the role {string}',
  async function (this: Suite, user: string, role: string) {
    await this.establish('MODIFYUSERROLE', [
      ['ACTION', 'ADD'],
      ['ROLENAME', this.value(role)],
      ['USERID', this.value(`the USERID of ${user}`)],
    ])
  },
)

Given(
  'the role {string} has the permission {string}',
  async function (this: Suite, role: string, permission: string) {
    await this.establish('MODIFYROLEPERMISSION', [
      ['ACTION', 'ADD'],
      ['ROLENAME', this.value(role)],
      ['PERMISSIONNAME', permission],
    ])
  },
)
