import { z } from 'zod'
import { siteFacts } from '../../contract/conditions.ts'
import { dialectSwitches } from '../../contract/dialect.ts'
import { permissionNames } from '../safety/permissions.ts'
import {
  address,
  anyText,
  certificatePin,
  day,
  filledText,
  flag,
  milliseconds,
  prefix,
  proxyAddress,
  rate,
  variable,
} from './profile-values.ts'

/**
 * What a target profile says: where a server is, what may be done to it, and what on it stands for the
 * roles of the examples. Each key says what it is for; editors and the documentation show that.
 */

const deviceRole = z.strictObject({
  DEVICEID: filledText.describe('The id of the device.'),
  DEVICEALIAS: anyText.default('').describe('Its alias; blank: it has none.'),
  STATIONNAME: anyText.default('').describe('The station that is mapped to it; blank: none is.'),
  AGENTID: anyText
    .default('')
    .describe('The USER_ID of the agent who has it; blank: it is nobody’s.'),
  USERNAME: anyText.default('').describe('The name with which the agent logs in.'),
  SYS_USER: anyText.default('').describe('The agent’s login to the computer.'),
  CRM_USER: anyText.default('').describe('The agent’s login to the integrated system.'),
  PHONE: anyText
    .default('')
    .describe('The phone by which the agent has it: its DEVICEID, or its alias with free seating.'),
})

const groupRole = z.strictObject({
  GROUPID: filledText.describe('The number of the group.'),
  GROUPNAME: filledText.describe('Its name.'),
})

const securityRole = z.strictObject({
  ROLEID: filledText.describe('The number of the role, which no reply tells.'),
  ROLENAME: filledText.describe('Its name.'),
})

const roles = z.strictObject({
  devices: z
    .record(filledText, deviceRole)
    .default({})
    .describe('Devices, by the name under which examples speak of them.'),
  recordings: z
    .record(filledText, filledText)
    .default({})
    .describe('Finished recordings: the RECORDID of each.'),
  groups: z.record(filledText, groupRole).default({}).describe('QA groups.'),
  securityRoles: z
    .record(filledText, securityRole)
    .default({})
    .describe('Roles that grant permissions to users.'),
})

const tls = z.strictObject({
  ca: filledText
    .optional()
    .describe(
      'A file with the certificate of who issued the server’s, in PEM; its path is from this file.',
    ),
  pin: certificatePin
    .optional()
    .describe('The SHA-256 of the certificate: then it is accepted, and no other is.'),
  insecure: flag.prefault('false').describe('Whether any certificate is accepted.'),
})

const proxy = z.strictObject({
  url: proxyAddress.describe('What stands between: http://host:3128 or socks5://host:1080.'),
  user: filledText.optional().describe('The name for it.'),
  passwordFrom: variable
    .optional()
    .describe('The environment variable that holds the password for it.'),
})

const limits = z.strictObject({
  replyMs: milliseconds.prefault('5000').describe('How long a reply may take, in milliseconds.'),
  connectMs: milliseconds
    .prefault('5000')
    .describe('How long a connection may take to come about, in milliseconds.'),
  requestsPerSecond: rate
    .optional()
    .describe('How many requests a second are sent at most; as many as it takes unless set.'),
})

const secrets = z.strictObject({
  importPassword: variable
    .optional()
    .describe('The variable with the PASSWORD that IMPORTUSER ADD, MODIFY and DELETE need there.'),
})

const deviation = z.strictObject({
  reason: filledText.describe('Why the server does otherwise, and who knows of it.'),
  until: day.optional().describe('The last day on which that is expected; for good unless set.'),
})

/** What each switch can be told to be: one of its ways, or to be found out. */
function switchOptions(options: readonly string[]): readonly string[] {
  return [...options, 'detect']
}

const dialect = z.strictObject(
  Object.fromEntries(
    Object.entries(dialectSwitches).map(([name, { options, says }]) => [
      name,
      z
        .enum(switchOptions(options), `one of ${switchOptions(options).join(', ')}`)
        .default('detect')
        .describe(says),
    ]),
  ),
)

const site = z.strictObject({
  speechAnalytics: z
    .enum([...siteFacts.speechAnalytics.options, 'unknown'], 'one of used, not-used, unknown')
    .default('unknown')
    .describe(siteFacts.speechAnalytics.says),
})

export const profileSchema = z.strictObject({
  name: filledText.describe('What reports and certificates call the server.'),
  targets: z
    .array(address)
    .min(1, 'at least one address')
    .describe('Where it is: tcp://host:5620, http://host:2012, https://host:2013.'),
  tls: tls.prefault({}).describe('How the certificate of https targets is checked.'),
  proxy: proxy.optional().describe('Through what the server is reached.'),
  limits: limits.prefault({}).describe('How long things may take, and how fast requests are sent.'),
  allow: z
    .array(z.enum(permissionNames, `one of ${permissionNames.join(', ')}`))
    .default([])
    .describe('What may be done beside asking for the status of something; nothing unless set.'),
  dialect: dialect
    .prefault({})
    .describe('Which way the server goes where the API document contradicts itself.'),
  site: site
    .prefault({})
    .describe(
      'What the server has beside the API, which decides what some requirements are about.',
    ),
  prefix: prefix
    .prefault('conf')
    .describe('What the names of everything begin with that a run adds, so that it can be found.'),
  secrets: secrets
    .prefault({})
    .describe('What nobody may read: each names the environment variable that holds it.'),
  roles: roles.prefault({}).describe('What on the server stands for the roles of the examples.'),
  deviations: z
    .record(filledText, deviation)
    .default({})
    .describe('Requirements that the server is known not to meet, by id.'),
})

/** A profile as it stands in its file, with its defaults. */
export type ProfileFile = z.infer<typeof profileSchema>
