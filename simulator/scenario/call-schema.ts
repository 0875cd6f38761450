import { z } from 'zod'
import { freeColumns } from '../core/columns.ts'
import { callData, filledText, flag, instant, text, wholeNumber } from './scalars.ts'

/** Calls of a scenario: what is recorded of them, those that are up, recordings of the past. */

export const schedule = z.strictObject({
  name: filledText.describe('What the schedule is called.'),
  active: flag.prefault('true').describe('Whether the schedule is in use.'),
  priority: wholeNumber
    .prefault('0')
    .describe('Of the schedules that fit a call, the highest wins; of equals, the first.'),
  devices: z
    .array(filledText)
    .default([])
    .describe('Ids of devices of which a call must be on one. None: any device.'),
  groups: z
    .array(text)
    .default([])
    .describe('Values of GROUP of which a call must have one. None: any.'),
  gates: z
    .array(text)
    .default([])
    .describe('Values of GATE of which a call must have one. None: any.'),
  percentage: wholeNumber
    .refine((value) => value <= 100, 'a number from 0 to 100')
    .meta({ maximum: 100 })
    .prefault('100')
    .describe('Of a hundred calls that fit, how many are recorded.'),
  apiInitiated: flag
    .prefault('false')
    .describe(
      'Whether its calls are recorded only when RECORDSTART asks for it. `percentage` then says nothing.',
    ),
  audio: flag.prefault('true').describe('Whether the sound is recorded.'),
  screen: flag.prefault('false').describe('Whether the screen is recorded.'),
  keepDays: wholeNumber.prefault('30').describe('How many days its recordings are kept.'),
  archiveAction: wholeNumber.prefault('1').describe('The number of their archive action.'),
})

export const call = z.strictObject({
  device: filledText.describe('The id of the device that the call is on.'),
  instance: text.default('').describe('The CALLINSTANCE: it tells calls on one device apart.'),
  startedAt: instant.describe('When the call began.'),
  data: callData.default({}).describe('What is known of the call: ANI, DNIS, GROUP, USER1.'),
  audio: flag.prefault('true').describe('Whether its sound is recorded.'),
  screen: flag.prefault('false').describe('Whether its screen is recorded.'),
  fileName: filledText
    .optional()
    .describe('Where its file is. Made from its device and its start, unless it is said.'),
  blackout: flag.prefault('false').describe('Whether a blackout is open on it.'),
})

const blackout = z.strictObject({
  from: wholeNumber.describe("Where it begins, in seconds from the recording's start."),
  to: wholeNumber.describe("Where it ends, in seconds from the recording's start."),
})

export const recording = z.strictObject({
  id: wholeNumber.describe('The RECORDID, also called ident.'),
  device: filledText.describe('The id of the device that was recorded.'),
  alias: text.default('').describe('The alias it had then.'),
  agent: wholeNumber.optional().describe('The id of the user whose call it was.'),
  sysUser: text.default('').describe('The SYS_USER of that time.'),
  crmUser: text.default('').describe('The CRM_USER of that time.'),
  core: wholeNumber
    .optional()
    .describe('The ident of the core that recorded it. The first core, unless it is said.'),
  startedAt: instant.describe('When it began.'),
  seconds: wholeNumber.describe('How long it is, in seconds.'),
  data: callData.default({}).describe('What is known of the call: ANI, DNIS, GROUP, USER1.'),
  audio: flag.prefault('true').describe('Whether it holds sound.'),
  screen: flag.prefault('false').describe('Whether it holds a screen.'),
  keepDays: wholeNumber.prefault('30').describe('How many days it is kept.'),
  archiveAction: wholeNumber.prefault('1').describe('The number of its archive action.'),
  group: wholeNumber.optional().describe('The id of the QA group it belongs to.'),
  blackouts: z.array(blackout).default([]).describe('What of it is withheld.'),
  columns: z
    .partialRecord(z.enum(freeColumns, `one of ${freeColumns.join(', ')}`), text)
    .default({})
    .describe('Values of columns that nothing else of the scenario gives.'),
})
