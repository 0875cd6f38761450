import { z } from 'zod'
import { filledText, flag, text, wholeNumber } from './state-scalars.ts'

/** Devices and people of a world's state: users, stations, QA groups, roles. */

export const device = z.strictObject({
  id: filledText.describe('The DEVICEID.'),
  alias: text.describe('The DEVICEALIAS.'),
  core: wholeNumber.describe('The ident of the core that records it.'),
})

const shownTime = z.iso
  .datetime({
    offset: true,
    precision: 0,
    error: 'an instant to the second, with its offset, such as 2026-02-01T11:49:32-05:00',
  })
  .meta({ examples: ['2026-02-01T11:49:32-05:00'] })

export const user = z.strictObject({
  id: wholeNumber.describe('The USERID; of an agent it is the AGENTID.'),
  username: text.describe('The name to log in with.'),
  employeeId: text.describe('The number the company knows the user by.'),
  firstName: text.describe('The first name.'),
  lastName: text.describe('The last name.'),
  agent: flag.describe(
    'Whether the user is an agent. Whoever has a phone is one, whatever is said here.',
  ),
  status: z.enum(['A', 'I', 'D']).describe('A is active, I inactive, D deleted.'),
  addedAt: z
    .exactOptional(shownTime)
    .describe('When the user was added, with the offset that is shown. Absent: never.'),
  modifiedAt: z
    .exactOptional(shownTime)
    .describe('When the user was changed last, with the offset that is shown. Absent: never.'),
  sysUser: text.describe('The SYS_USER: the login on the workstation.'),
  sysDomain: text.describe('The domain of that login.'),
  email: text.describe('The mail address.'),
  crmUser: text.describe('The CRM_USER: the login of the CRM.'),
  siteId: text.describe('The number of the site; -1 is none.'),
  allowSelfRecord: flag.describe('Whether the agent may record calls of its own.'),
  allowSelfDownload: flag.describe('Whether the agent may download recordings of its own.'),
  phones: z
    .array(filledText)
    .describe('Ids of devices, or their aliases where seating is free. No two users share one.'),
})

export const station = z.strictObject({
  name: filledText.describe('The name of the workstation.'),
  device: filledText.describe('The id of the device it is mapped to.'),
  location: text.describe('The number of the place where it stands. Blank: nobody said.'),
})

export const stationOverride = z.strictObject({
  name: filledText.describe('The name of the workstation.'),
  device: z
    .exactOptional(filledText)
    .describe('The id of the device that it stands for. Absent: none.'),
})

export const group = z.strictObject({
  id: wholeNumber.describe('The GROUPID.'),
  name: filledText.describe('The GROUPNAME; case does not tell two apart.'),
  active: flag.describe('Whether the group is in use.'),
  phones: z
    .array(filledText)
    .describe('Phones of the agents in the group, in the order in which they were put into it.'),
})

export const groupOrder = z.strictObject({
  phone: filledText.describe('A phone that is in several groups.'),
  groups: z
    .array(wholeNumber)
    .describe('The ids of these groups, in the order in which it was put into them.'),
})

export const role = z.strictObject({
  id: wholeNumber.describe('The ROLEID.'),
  name: filledText.describe('The ROLENAME; case does not tell two apart.'),
  description: text.describe('What the role is for.'),
  permissions: z
    .array(filledText)
    .describe('The PERMISSIONNAMEs that whoever has the role is granted.'),
  groups: z.array(wholeNumber).describe('The ids of the groups that whoever has the role may see.'),
  users: z.array(wholeNumber).describe('The ids of the users who have the role.'),
})

export const permissions = z.strictObject({
  names: z.array(filledText).describe('The PERMISSIONNAMEs that the server knows.'),
  others: z
    .enum(['accepted', 'refused'])
    .describe('What the server does with a PERMISSIONNAME that is not among them.'),
})

export const nextIds = z.strictObject({
  users: wholeNumber.describe('The USERID of the next user.'),
  groups: wholeNumber.describe('The GROUPID of the next group.'),
  securityRoles: wholeNumber.describe('The ROLEID of the next role.'),
})
