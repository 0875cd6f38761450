import { z } from 'zod'
import { type ActionName, actions } from '../core/script/actions.ts'
import {
  agentBlackout,
  call,
  endedCall,
  recording,
  schedule,
  session,
} from './state-call-schema.ts'
import {
  device,
  group,
  groupOrder,
  nextIds,
  permissions,
  role,
  station,
  stationOverride,
  user,
} from './state-people-schema.ts'
import { epochMs, filledText, text, wholeNumber } from './state-scalars.ts'
import { channel, server } from './state-server-schema.ts'

const actionNames = Object.keys(actions).filter(isActionName)

function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actions, name)
}

const place = wholeNumber.describe('The place of the entry in the script, counted from 0.')

const pending = z.strictObject({
  place,
  nextAt: epochMs.describe('When it happens next.'),
  left: z
    .exactOptional(wholeNumber.min(1, 'a number above 0'))
    .describe('How often it will happen still. Absent: for ever.'),
})

const skipped = z.strictObject({
  place,
  skippedAt: epochMs.describe('When it would have happened.'),
  action: z
    .exactOptional(z.enum(actionNames, `one of ${actionNames.join(', ')}`))
    .describe('The action. Absent: occurrences of the whole entry were left out.'),
  reason: text.describe('Why it could not happen.'),
})

const script = z.strictObject({
  pending: z.array(pending).describe('What will happen.'),
  skipped: z.array(skipped).describe('What could not be done last, oldest first.'),
  skippedCount: wholeNumber.describe('How often something could not be done in all.'),
})

const term = z.strictObject({
  name: filledText.describe('The name.'),
  value: text.describe('What the company calls it.'),
})

/** The state of a world as JSON: what each key is for is said with it. */
export const worldStateSchema = z.strictObject({
  server: server.describe('Facts of the server.'),
  coresAway: z.array(wholeNumber).describe('Idents of the cores that are away.'),
  channels: z.array(channel).describe('The recording slots of cores.'),
  devices: z.array(device).describe('The endpoints whose audio is recorded, oldest first.'),
  calls: z.array(call).describe('Calls that are up, in the order in which they began.'),
  endedCalls: z
    .array(endedCall)
    .describe('The call that ended last on each device, in the order in which they ended.'),
  users: z.array(user).describe('People of the system, agents among them, deleted ones too.'),
  stations: z.array(station).describe('Workstations, each mapped to a device, oldest first.'),
  stationOverrides: z
    .array(stationOverride)
    .describe('Where look-ups of a station do not go by what is stored.'),
  groups: z.array(group).describe('QA groups.'),
  groupOrder: z
    .array(groupOrder)
    .describe('Phones that are in several groups: what is recorded belongs to the first.'),
  securityRoles: z.array(role).describe('Roles that grant permissions to users.'),
  nextIds: nextIds.describe('The numbers that the next of each kind get.'),
  permissions: permissions.describe('Which PERMISSIONNAMEs the server knows.'),
  schedules: z.array(schedule).describe('Which calls are recorded, and how.'),
  dice: wholeNumber
    .max(0xffff_ffff, 'a whole number of 32 bits')
    .describe('What the chances of schedules follow from.'),
  terminology: z.array(term).describe('What FETCHTERMINOLOGY tells.'),
  sessions: z.array(session).describe('Open sessions, in the order in which they began.'),
  agentBlackouts: z.array(agentBlackout).describe('For how long agents were withheld, and are.'),
  recordings: z
    .array(recording)
    .describe('Recordings that the scenario does not describe, or not so.'),
  removedRecordings: z
    .array(wholeNumber)
    .describe('Ids of recordings that the scenario describes, and the world has no longer.'),
  script: script.describe('How far the script is.'),
})
