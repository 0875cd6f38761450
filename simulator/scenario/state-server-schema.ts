import { z } from 'zod'
import { mostProcessors } from '../../contract/commands/system-status.ts'
import { channelStates } from '../core/channels.ts'
import { epochMs, filledText, flag, text, wholeNumber } from './state-scalars.ts'

/** The server of a world's state, and its channels. */

const disk = z
  .strictObject({
    capacityMb: wholeNumber.min(1, 'a capacity above 0').describe('The size of the disk, in MB.'),
    freeMb: wholeNumber.describe('How much of it is free, in MB.'),
    freeAtStartMb: wholeNumber.describe(
      'How much is free again where space is freed and nobody says how much, in MB.',
    ),
  })
  .refine(({ capacityMb, freeMb }) => freeMb <= capacityMb, {
    message: 'no more free than there is',
    path: ['freeMb'],
  })
  .refine(({ capacityMb, freeAtStartMb }) => freeAtStartMb <= capacityMb, {
    message: 'no more free than there is',
    path: ['freeAtStartMb'],
  })

const ram = z
  .strictObject({
    totalMb: wholeNumber.min(1, 'a total above 0').describe('The memory there is, in MB.'),
    freeMb: wholeNumber.describe('How much of it is free, in MB.'),
  })
  .refine(({ totalMb, freeMb }) => freeMb <= totalMb, {
    message: 'no more free than there is',
    path: ['freeMb'],
  })

const processor = z.strictObject({
  speedMhz: wholeNumber.describe('Its speed, in MHz.'),
  type: filledText.describe('Its type, as the system names it.'),
})

const chat = z.strictObject({
  keepDays: wholeNumber.describe('How many days recordings of chats are kept.'),
  archiveAction: wholeNumber.describe('The number of their archive action.'),
})

export const server = z.strictObject({
  startedAt: epochMs.describe('When the server came up.'),
  recordingPath: text
    .regex(/\\$/, 'a path that ends in a backslash')
    .describe('Where recordings are kept; it ends in a backslash.'),
  disk: disk.describe('The disk that recordings are kept on.'),
  ram: ram.describe('The memory of the machine.'),
  processors: z
    .array(processor)
    .min(1, 'at least one processor')
    .max(mostProcessors, `no more than ${mostProcessors} processors`)
    .describe('The processors of the machine.'),
  playbackBase: filledText.describe('What the playback links of recordings start with.'),
  nextRecordId: wholeNumber.describe('The RECORDID of the next recording.'),
  chat: chat.describe('What becomes of recordings of a screen alone.'),
  longestBlackoutSeconds: z
    .exactOptional(z.number('a number').positive('a number of seconds above 0'))
    .describe('After how many seconds a blackout ends by itself. Absent: never.'),
  importPassword: z
    .exactOptional(text.regex(/^\S(.*\S)?$/, 'a text without blanks at its ends'))
    .describe('The PASSWORD that IMPORTUSER asks for. Absent: none.'),
  failingStations: z
    .array(filledText)
    .describe('Names of stations whose mapping IMPORTWORKSTATION fails to store.'),
  speechAnalytics: flag.describe(
    'Whether speech analytics are licensed, without which no PCM is given out.',
  ),
})

const channelState = z.enum(channelStates, `one of ${channelStates.join(', ')}`)

const nextState = z.strictObject({
  state: channelState.describe('The state that it takes.'),
  changedAt: epochMs.describe('When it takes it.'),
})

export const channel = z.strictObject({
  id: wholeNumber.describe('The number of the channel.'),
  core: wholeNumber.describe('The ident of the core that owns it.'),
  state: channelState.describe('What it is doing.'),
  recordingDevice: text.describe('The id of the device it records, or recorded last.'),
  recordingDeviceAlias: text.describe('The alias of that device.'),
  playbackExtension: text.describe('The extension it plays recordings to.'),
  changedAt: epochMs.describe('Since when it is in this state.'),
  failed: flag.describe('Whether it has failed and has not recovered since.'),
  next: z
    .exactOptional(nextState)
    .describe('The state that it takes by itself. Absent: it stays as it is.'),
})
