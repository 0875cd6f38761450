import { z } from 'zod'
import { call, recording, schedule } from './call-schema.ts'
import { generated } from './generated-schema.ts'
import { device, group, permissions, role, roles, station, user } from './people-schema.ts'
import { reply } from './reply-schema.ts'
import { filledText, text, wholeNumber } from './scalars.ts'
import { scriptEntry } from './script-schema.ts'
import { channel, clock, core, dialect, reload, server } from './server-schema.ts'

/**
 * What a scenario file may say. Everything has a default: the empty file is a server with one core
 * and nothing on it. Each key says what it is for; editors and the documentation show that.
 */
export const scenarioSchema = z.strictObject({
  extends: z
    .union([filledText, z.array(filledText)])
    .optional()
    .describe('The file that this one adds to, or several; each is a path from this file.'),
  description: text.default('').describe('What the scenario is, in a few words.'),
  seed: wholeNumber
    .prefault('1')
    .describe('What chance comes from: the same seed, the same outcomes.'),
  clock: clock.prefault({}).describe('The clock that everything goes by.'),
  dialect: dialect
    .prefault({})
    .describe('Which way the server goes where the API document contradicts itself.'),
  server: server.prefault({}).describe('Facts of the server.'),
  cores: z
    .array(core)
    .min(1, 'at least one core')
    .prefault([{ ident: '1' }])
    .describe('The recorder processes; devices belong to one.'),
  channels: z.array(channel).default([]).describe('The recording slots of cores.'),
  devices: z.array(device).default([]).describe('The endpoints whose audio is recorded.'),
  users: z.array(user).default([]).describe('People of the system, agents among them.'),
  stations: z.array(station).default([]).describe('Workstations, each mapped to a device.'),
  schedules: z
    .array(schedule)
    .default([])
    .describe('Which calls are recorded, and how. Without one, none is unless it is asked for.'),
  terminology: z
    .record(filledText, text)
    .default({})
    .describe('What FETCHTERMINOLOGY tells: names, each with what the company calls it.'),
  calls: z.array(call).default([]).describe('Calls that are up when the scenario starts.'),
  recordings: z.array(recording).default([]).describe('Recordings of the past.'),
  groups: z.array(group).default([]).describe('QA groups.'),
  generated: generated
    .optional()
    .describe('What is made up from the seed, beside what the file says.'),
  securityRoles: z.array(role).default([]).describe('Roles that grant permissions to users.'),
  permissions: permissions.prefault({}).describe('Which PERMISSIONNAMEs the server knows.'),
  script: z.array(scriptEntry).default([]).describe('What happens by itself, and when.'),
  replies: z
    .array(reply)
    .default([])
    .describe('What requests meet instead of their usual reply: refusals, delays, faults.'),
  reload: reload
    .prefault({})
    .describe('What remains when a running simulator reads the file anew.'),
  roles: roles.prefault({}).describe('What examples call the things of this scenario.'),
})

/** A scenario as its file says it, every default filled in. */
export type ScenarioFile = z.infer<typeof scenarioSchema>
