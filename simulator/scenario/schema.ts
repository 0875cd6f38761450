import { z } from 'zod'
import { mostProcessors } from '../../contract/commands/system-status.ts'
import { dialectSwitches } from '../../contract/dialect.ts'
import { callDataNames } from '../core/call-data.ts'
import { channelStates } from '../core/channels.ts'
import { freeColumns } from '../core/columns.ts'
import { isMailServer } from '../mail/mail-server.ts'
import { isZone } from './zone.ts'

/**
 * What a scenario file may say. Every scalar of the file arrives as text, so that a device `0012`
 * stays `0012`; numbers and yes/no become what they are here. Everything has a default: the empty
 * file is a server with one core and nothing on it.
 */

const text = z.string('a text')
const filledText = text.min(1, 'a text that is not blank')
const wholeNumber = text
  .regex(/^\d{1,15}$/, { error: 'a whole number', abort: true })
  .transform(Number)
const flag = z.enum(['true', 'false'], 'true or false').transform((value) => value === 'true')
/** ISO 8601; without an offset it is the server's wall clock. Read where the zone is known. */
const instant = text.regex(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})?$/,
  "an instant such as 2026-02-01T11:49:32Z, or without Z on the server's clock",
)
const zone = text.refine(isZone, 'a time zone such as America/New_York')
const callData = z
  .partialRecord(z.enum(callDataNames, `one of ${callDataNames.join(', ')}`), text)
  .refine(({ CALLDIRECTION = '' }) => ['', 'I', 'O'].includes(CALLDIRECTION), {
    message: 'I or O',
    path: ['CALLDIRECTION'],
  })

const dialect = z.strictObject({
  errorResultType: z.enum(dialectSwitches.errorResultType.options),
  framing: z.enum(dialectSwitches.framing.options),
  tagCase: z.enum(dialectSwitches.tagCase.options),
  recordStop: z.enum(dialectSwitches.recordStop.options),
  blackout: z.enum(dialectSwitches.blackout.options),
  mediaFormats: z.enum(dialectSwitches.mediaFormats.options),
  rawAmpersand: z.enum(dialectSwitches.rawAmpersand.options),
  userTimes: z.enum(dialectSwitches.userTimes.options),
})

const server = z.strictObject({
  timeZone: zone.default('UTC'),
  startedAt: instant.optional(),
  recordingPath: text.regex(/\\$/, 'a path that ends in a backslash').default('C:\\Recordings\\'),
  disk: z
    .strictObject({ capacityMb: wholeNumber, freeMb: wholeNumber })
    .refine(({ capacityMb }) => capacityMb > 0, 'a capacity above 0')
    .refine(({ capacityMb, freeMb }) => freeMb <= capacityMb, 'no more free than there is')
    .prefault({ capacityMb: '476819', freeMb: '229032' }),
  ram: z
    .strictObject({ totalMb: wholeNumber, freeMb: wholeNumber })
    .refine(({ totalMb }) => totalMb > 0, 'a total above 0')
    .refine(({ totalMb, freeMb }) => freeMb <= totalMb, 'no more free than there is')
    .prefault({ totalMb: '3325', freeMb: '1702' }),
  processors: z
    .array(z.strictObject({ speedMhz: wholeNumber, type: filledText }))
    .min(1, 'at least one processor')
    .max(mostProcessors, `no more than ${mostProcessors} processors`)
    .prefault([{ speedMhz: '2394', type: 'x86 Family 6 Model 15 Stepping 11' }]),
  playbackBase: filledText.default('HTTP://127.0.0.1:80/MediaPlayer/ExternalCallListPlayer/'),
  nextRecordId: wholeNumber.prefault('1'),
  /** What becomes of screen-only recordings. */
  chat: z
    .strictObject({
      keepDays: wholeNumber.prefault('30'),
      archiveAction: wholeNumber.prefault('0'),
    })
    .prefault({}),
  /** Absent: a blackout lasts until it is stopped. */
  longestBlackoutSeconds: wholeNumber
    .refine((value) => value > 0, 'a number of seconds above 0')
    .optional(),
  /** What IMPORTUSER asks for; absent: nothing. */
  importPassword: text.regex(/^\S(.*\S)?$/, 'a text without blanks at its ends').optional(),
  /** Stations whose mapping IMPORTWORKSTATION fails to store. */
  failingStations: z.array(filledText).default([]),
  /** The mail server that EMAIL hands its messages to; absent: they stay in the outbox. */
  smtp: text.refine(isMailServer, 'a mail server such as smtp://localhost:25').optional(),
  /** Whom messages are from. */
  mailFrom: filledText.default('recorder@localhost'),
  /** Whether PCM may be exported. */
  speechAnalytics: flag.prefault('true'),
})

const core = z.strictObject({
  ident: wholeNumber,
  capacity: z.enum(['channels', 'unlimited']).default('unlimited'),
  prepareMs: wholeNumber.prefault('500'),
  finishMs: wholeNumber.prefault('0'),
  fileType: filledText.default('wav'),
  screenFileType: filledText.default('webm'),
})

const channel = z.strictObject({
  id: wholeNumber,
  core: wholeNumber,
  state: z.enum(channelStates).default('Idle'),
  recordingDevice: text.default(''),
  recordingDeviceAlias: text.default(''),
  playbackExtension: text.default(''),
  changedAt: instant.optional(),
})

const device = z.strictObject({
  id: filledText,
  alias: text.default(''),
  core: wholeNumber.optional(),
})

const user = z.strictObject({
  id: wholeNumber,
  username: text.default(''),
  employeeId: text.default(''),
  firstName: filledText,
  lastName: filledText,
  /** Whoever has a phone is an agent, whatever is said here. */
  agent: flag.prefault('false'),
  status: z.enum(['A', 'I', 'D']).default('A'),
  addedAt: instant.optional(),
  modifiedAt: instant.optional(),
  sysUser: text.default(''),
  sysDomain: text.default(''),
  email: text.default(''),
  crmUser: text.default(''),
  siteId: text.default('-1'),
  allowSelfRecord: flag.prefault('false'),
  allowSelfDownload: flag.prefault('false'),
  phones: z.array(filledText).default([]),
})

const station = z.strictObject({
  name: filledText,
  device: filledText,
  location: text.regex(/^\d*$/, 'a whole number').default(''),
})

const schedule = z.strictObject({
  name: filledText,
  active: flag.prefault('true'),
  priority: wholeNumber.prefault('0'),
  devices: z.array(filledText).default([]),
  groups: z.array(text).default([]),
  gates: z.array(text).default([]),
  percentage: wholeNumber.refine((value) => value <= 100, 'a number from 0 to 100').prefault('100'),
  audio: flag.prefault('true'),
  screen: flag.prefault('false'),
  keepDays: wholeNumber.prefault('30'),
  archiveAction: wholeNumber.prefault('1'),
})

const call = z.strictObject({
  device: filledText,
  instance: text.default(''),
  startedAt: instant,
  data: callData.default({}),
  audio: flag.prefault('true'),
  screen: flag.prefault('false'),
  fileName: filledText.optional(),
  blackout: flag.prefault('false'),
})

const recording = z.strictObject({
  id: wholeNumber,
  device: filledText,
  alias: text.default(''),
  agent: wholeNumber.optional(),
  sysUser: text.default(''),
  crmUser: text.default(''),
  core: wholeNumber.optional(),
  startedAt: instant,
  seconds: wholeNumber,
  data: callData.default({}),
  audio: flag.prefault('true'),
  screen: flag.prefault('false'),
  keepDays: wholeNumber.prefault('30'),
  archiveAction: wholeNumber.prefault('1'),
  group: wholeNumber.optional(),
  /** What of it is withheld, in seconds from its start. */
  blackouts: z.array(z.strictObject({ from: wholeNumber, to: wholeNumber })).default([]),
  /** Values of columns that nothing else of the world gives. */
  columns: z
    .partialRecord(z.enum(freeColumns, `one of ${freeColumns.join(', ')}`), text)
    .default({}),
})

const group = z.strictObject({
  id: wholeNumber,
  name: filledText,
  active: flag.prefault('true'),
  phones: z.array(filledText).default([]),
})

const role = z.strictObject({
  id: wholeNumber,
  name: filledText,
  description: text.default(''),
  permissions: z.array(filledText).default([]),
  groups: z.array(wholeNumber).default([]),
  users: z.array(wholeNumber).default([]),
})

/**
 * The PERMISSIONNAMEs that the server knows, and what it does with others. The table of the reference
 * is lost but for HOMEPAGEWIDGETS, so by default that one is known and any other is accepted too.
 */
const permissions = z.strictObject({
  names: z.array(filledText).default(['HOMEPAGEWIDGETS']),
  others: z.enum(['accepted', 'refused']).default('accepted'),
})

const clock = z.strictObject({
  /** Where it starts, or stands; absent: now. */
  at: instant.optional(),
  runs: flag.optional(),
})

export const scenarioSchema = z.strictObject({
  description: text.default(''),
  seed: wholeNumber.prefault('1'),
  clock: clock.prefault({}),
  dialect: dialect.partial().prefault({}),
  server: server.prefault({}),
  cores: z
    .array(core)
    .min(1, 'at least one core')
    .prefault([{ ident: '1' }]),
  channels: z.array(channel).default([]),
  devices: z.array(device).default([]),
  users: z.array(user).default([]),
  stations: z.array(station).default([]),
  schedules: z.array(schedule).default([]),
  terminology: z.record(filledText, text).default({}),
  calls: z.array(call).default([]),
  recordings: z.array(recording).default([]),
  groups: z.array(group).default([]),
  securityRoles: z.array(role).default([]),
  permissions: permissions.prefault({}),
  roles: z
    .strictObject({
      devices: z.record(filledText, filledText).default({}),
      recordings: z.record(filledText, wholeNumber).default({}),
      users: z.record(filledText, wholeNumber).default({}),
      /** GROUPIDs, and ROLEIDs of `securityRoles`. */
      groups: z.record(filledText, wholeNumber).default({}),
      securityRoles: z.record(filledText, wholeNumber).default({}),
    })
    .prefault({}),
})

/** A scenario as its file says it, every default filled in. */
export type ScenarioFile = z.infer<typeof scenarioSchema>
