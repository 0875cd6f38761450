import type { Basis } from './types.ts'

/**
 * RESULTMSG of successful replies. A word in braces is filled in by the reply: `{command}` is the
 * name on the wire, `{cores}` the COREIDENTs the command went to (RES-8).
 */
export const messages = {
  ok: { text: 'API_OK', basis: 'documented' },
  sentToCores: { text: '{command} sent to all of the following cores: {cores}', basis: 'example' },
  updatedInDatabase: { text: 'Updated recording in database', basis: 'documented' },
  foundDevices: { text: 'Found the following matching devices', basis: 'example' },
  foundInstances: {
    text: 'Following active call instances found for specified deviceID, devicealias, crm_user or sys_user',
    basis: 'example',
  },
  groupAdded: { text: 'group: {group} has been added', basis: 'example' },
  groupExists: { text: 'group: {group} already exists', basis: 'inferred' },
  roleAdded: { text: 'Role Added', basis: 'example' },
  roleDeleted: { text: 'Role Deleted', basis: 'inferred' },
  roleExists: { text: 'Role {role} already exists', basis: 'inferred' },
  groupNotActive: { text: 'Group {group} does not exist or it is not active', basis: 'example' },
  groupAssigned: { text: 'Group {group} is assigned to role {role}', basis: 'inferred' },
  groupUnassigned: {
    text: 'Group {group} is no longer assigned to role {role}',
    basis: 'inferred',
  },
  roleAssigned: { text: 'User {user} is assigned role {role}', basis: 'example' },
  roleUnassigned: { text: 'User {user} is no longer assigned role {role}', basis: 'inferred' },
  permissionAdded: { text: 'Permission Added', basis: 'example' },
  permissionDeleted: { text: 'Permission Deleted', basis: 'inferred' },
} as const satisfies Record<string, { readonly text: string; readonly basis: Basis }>

export type MessageId = keyof typeof messages
