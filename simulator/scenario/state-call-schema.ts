import { z } from 'zod'
import { recordingColumns } from '../../contract/recording-columns.ts'
import { callData, epochMs, filledText, flag, stretch, text, wholeNumber } from './state-scalars.ts'

/** Calls of a world's state: schedules, calls that are up or have ended, sessions, recordings. */

export const schedule = z.strictObject({
  name: filledText.describe('What the schedule is called.'),
  active: flag.describe('Whether the schedule is in use.'),
  priority: wholeNumber.describe(
    'Of the schedules that fit a call, the highest wins; of equals, the first.',
  ),
  devices: z.array(filledText).describe('Ids of devices of which a call must be on one, or none.'),
  groups: z.array(text).describe('Values of GROUP of which a call must have one, or none.'),
  gates: z.array(text).describe('Values of GATE of which a call must have one, or none.'),
  percentage: wholeNumber
    .max(100, 'a number from 0 to 100')
    .describe('Of a hundred calls that fit, how many are recorded.'),
  apiInitiated: flag.describe('Whether its calls are recorded only when RECORDSTART asks for it.'),
  audio: flag.describe('Whether the sound is recorded.'),
  screen: flag.describe('Whether the screen is recorded.'),
  keepDays: wholeNumber.describe('How many days its recordings are kept.'),
  archiveAction: wholeNumber.describe('The number of their archive action.'),
})

const anyRecording = {
  id: wholeNumber.describe('The RECORDID, also called ident.'),
  alias: text.describe('The alias of the device.'),
  agent: z
    .exactOptional(wholeNumber)
    .describe('The id of the user at the device. Absent: there was none.'),
  sysUser: text.describe('The SYS_USER of that time.'),
  crmUser: text.describe('The CRM_USER of that time.'),
  core: wholeNumber.describe('The ident of the core that records it.'),
  group: z
    .exactOptional(wholeNumber)
    .describe('The id of the QA group it belongs to. Absent: none.'),
  channel: z
    .exactOptional(wholeNumber)
    .describe('The id of the channel that it is on, or was. Absent: none.'),
  startedAt: epochMs.describe('When it began.'),
  fileName: text.describe('Where its file is.'),
  audio: flag.describe('Whether it holds sound.'),
  screen: flag.describe('Whether it holds a screen.'),
  keepDays: wholeNumber.describe('How many days it is kept.'),
  archiveAction: wholeNumber.describe('The number of its archive action.'),
}

const running = z.strictObject(anyRecording)
const runningOfItsOwn = z.strictObject({ ...anyRecording, data: callData })

export const call = z.strictObject({
  device: filledText.describe('The id of the device that the call is on.'),
  instance: text.describe('The CALLINSTANCE: it tells calls on one device apart.'),
  startedAt: epochMs.describe('When the call began.'),
  data: callData,
  blackouts: z.array(stretch).describe('When what is recorded of it is withheld, oldest first.'),
  recording: z
    .exactOptional(running)
    .describe('The recording that a schedule asked for; its data is that of the call.'),
  partial: z.exactOptional(runningOfItsOwn).describe('The recording that RECORDSTART began.'),
})

export const endedCall = z.strictObject({
  device: filledText.describe('The id of the device that the call was on.'),
  instance: text.describe('The CALLINSTANCE.'),
  startedAt: epochMs.describe('When the call began.'),
  endedAt: epochMs.describe('When it ended.'),
  data: callData,
  fileName: text.describe('The file of its recording. Blank: it had none.'),
})

export const session = z.strictObject({
  id: filledText.describe('The SESSIONID.'),
  device: z
    .exactOptional(filledText)
    .describe('The id of the device where it shows. Absent: its agent has no phone.'),
  recording: runningOfItsOwn.describe("The recording of the agent's screen."),
})

export const agentBlackout = z.strictObject({
  agent: wholeNumber.describe('The id of the user.'),
  blackouts: z.array(stretch).describe('When what is recorded of the agent is withheld.'),
})

const pastStretch = z.strictObject({
  fromAt: epochMs.describe('When it begins.'),
  toAt: epochMs.describe('When it ends.'),
})

export const recording = z.strictObject({
  ...anyRecording,
  device: text.describe('The id of the device that was recorded. Blank: none.'),
  endedAt: epochMs.describe('When it ended.'),
  partial: flag.describe('Whether RECORDSTART began it.'),
  ofCall: flag.describe('Whether it is of a call, and not of a session.'),
  data: callData,
  blackouts: z.array(pastStretch).describe('What of it is withheld, oldest first.'),
  columns: z
    .partialRecord(z.enum(recordingColumns, `one of ${recordingColumns.join(', ')}`), text)
    .describe('Values of columns that nothing else gives.'),
})
