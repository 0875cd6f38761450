import { z } from 'zod'
import { filledText, flag, instant, text, wholeNumber } from './scalars.ts'

/** Devices and people of a scenario: users, stations, QA groups, roles and their permissions. */

export const device = z.strictObject({
  id: filledText.describe('The DEVICEID, as it is sent: 0012 is not 12.'),
  alias: text.default('').describe('The DEVICEALIAS.'),
  core: wholeNumber
    .optional()
    .describe('The ident of the core that records it. The first core, unless it is said.'),
})

export const user = z.strictObject({
  id: wholeNumber.describe('The USERID; of an agent it is the AGENTID.'),
  username: text.default('').describe('The name to log in with.'),
  employeeId: text.default('').describe('The number the company knows the user by.'),
  firstName: filledText.describe('The first name.'),
  lastName: filledText.describe('The last name.'),
  agent: flag
    .prefault('false')
    .describe('Whether the user is an agent. Whoever has a phone is one, whatever is said here.'),
  status: z.enum(['A', 'I', 'D']).default('A').describe('A is active, I inactive, D deleted.'),
  addedAt: instant.optional().describe('When the user was added, with the offset that is shown.'),
  modifiedAt: instant
    .optional()
    .describe('When the user was changed last, with the offset that is shown.'),
  sysUser: text.default('').describe('The SYS_USER: the login on the workstation.'),
  sysDomain: text.default('').describe('The domain of that login.'),
  email: text.default('').describe('The mail address.'),
  crmUser: text.default('').describe('The CRM_USER: the login of the CRM.'),
  siteId: text.default('-1').describe('The number of the site; -1 is none.'),
  allowSelfRecord: flag
    .prefault('false')
    .describe('Whether the agent may record calls of its own.'),
  allowSelfDownload: flag
    .prefault('false')
    .describe('Whether the agent may download recordings of its own.'),
  phones: z
    .array(filledText)
    .default([])
    .describe('Ids of devices, or their aliases where seating is free. No two users share one.'),
})

export const station = z.strictObject({
  name: filledText.describe('The name of the workstation.'),
  device: filledText.describe('The id of the device it is mapped to.'),
  location: text
    .regex(/^\d*$/, 'a whole number')
    .default('')
    .describe('The number of the place where it stands.'),
})

export const group = z.strictObject({
  id: wholeNumber.describe('The GROUPID.'),
  name: filledText.describe('The GROUPNAME; case does not tell two apart.'),
  active: flag.prefault('true').describe('Whether the group is in use.'),
  phones: z.array(filledText).default([]).describe('Phones of the agents in the group.'),
})

export const role = z.strictObject({
  id: wholeNumber.describe('The ROLEID.'),
  name: filledText.describe('The ROLENAME; case does not tell two apart.'),
  description: text.default('').describe('What the role is for.'),
  permissions: z
    .array(filledText)
    .default([])
    .describe('The PERMISSIONNAMEs that whoever has the role is granted.'),
  groups: z
    .array(wholeNumber)
    .default([])
    .describe('The ids of the groups that whoever has the role may see.'),
  users: z.array(wholeNumber).default([]).describe('The ids of the users who have the role.'),
})

/**
 * The PERMISSIONNAMEs that the server knows, and what it does with others. The table of the reference
 * is lost but for HOMEPAGEWIDGETS, so by default that one is known and any other is accepted too.
 */
export const permissions = z.strictObject({
  names: z
    .array(filledText)
    .default(['HOMEPAGEWIDGETS'])
    .describe('The PERMISSIONNAMEs that the server knows.'),
  others: z
    .enum(['accepted', 'refused'])
    .default('accepted')
    .describe('What the server does with a PERMISSIONNAME that is not among them.'),
})

/** What examples call the things of a scenario. */
export const roles = z.strictObject({
  devices: z
    .record(filledText, filledText)
    .default({})
    .describe('Roles of devices, each with the id of its device.'),
  recordings: z
    .record(filledText, wholeNumber)
    .default({})
    .describe('Roles of recordings, each with the id of its recording.'),
  users: z
    .record(filledText, wholeNumber)
    .default({})
    .describe('Roles of users, each with the id of its user.'),
  groups: z
    .record(filledText, wholeNumber)
    .default({})
    .describe('Roles of QA groups, each with its GROUPID.'),
  securityRoles: z
    .record(filledText, wholeNumber)
    .default({})
    .describe('Roles of `securityRoles`, each with its ROLEID.'),
})
