import { z } from 'zod'
import { mostProcessors } from '../../contract/commands/system-status.ts'
import { dialectSwitches as switches } from '../../contract/dialect.ts'
import { fastestRate } from '../clock.ts'
import { channelStates } from '../core/channels.ts'
import { isMailServer } from '../mail/mail-server.ts'
import { filledText, flag, instant, text, wholeNumber, zone } from './scalars.ts'

/** The server of a scenario: its clock, its dialect, its facts, its cores and their channels. */

export const clock = z.strictObject({
  at: instant.optional().describe('Where the clock starts, or stands. Now, unless it is said.'),
  runs: flag
    .optional()
    .describe(
      'Whether time passes. Where it is not said, the one who starts the simulator decides.',
    ),
  rate: wholeNumber
    .refine((value) => value > 0 && value <= fastestRate, `a whole number from 1 to ${fastestRate}`)
    .meta({ minimum: 1, maximum: fastestRate })
    .optional()
    .describe('How many times as fast as real time it passes; a clock that has one runs.'),
})

/** What editors and the document say of a switch. */
function about({ says, default: value }: { readonly says: string; readonly default: string }) {
  return { description: says, default: value }
}

export const dialect = z
  .strictObject({
    errorResultType: z.enum(switches.errorResultType.options).meta(about(switches.errorResultType)),
    framing: z.enum(switches.framing.options).meta(about(switches.framing)),
    tagCase: z.enum(switches.tagCase.options).meta(about(switches.tagCase)),
    recordStop: z.enum(switches.recordStop.options).meta(about(switches.recordStop)),
    blackout: z.enum(switches.blackout.options).meta(about(switches.blackout)),
    mediaFormats: z.enum(switches.mediaFormats.options).meta(about(switches.mediaFormats)),
    rawAmpersand: z.enum(switches.rawAmpersand.options).meta(about(switches.rawAmpersand)),
    userTimes: z.enum(switches.userTimes.options).meta(about(switches.userTimes)),
  })
  .partial()

const disk = z
  .strictObject({
    capacityMb: wholeNumber.describe('The size of the disk, in MB.'),
    freeMb: wholeNumber.describe('How much of it is free, in MB.'),
  })
  .refine(({ capacityMb }) => capacityMb > 0, 'a capacity above 0')
  .refine(({ capacityMb, freeMb }) => freeMb <= capacityMb, 'no more free than there is')

const ram = z
  .strictObject({
    totalMb: wholeNumber.describe('The memory there is, in MB.'),
    freeMb: wholeNumber.describe('How much of it is free, in MB.'),
  })
  .refine(({ totalMb }) => totalMb > 0, 'a total above 0')
  .refine(({ totalMb, freeMb }) => freeMb <= totalMb, 'no more free than there is')

const processor = z.strictObject({
  speedMhz: wholeNumber.describe('Its speed, in MHz.'),
  type: filledText.describe('Its type, as the system names it.'),
})

const chat = z.strictObject({
  keepDays: wholeNumber.prefault('30').describe('How many days recordings of chats are kept.'),
  archiveAction: wholeNumber.prefault('0').describe('The number of their archive action.'),
})

export const server = z.strictObject({
  timeZone: zone
    .default('UTC')
    .describe("The time zone of the server's wall clock, by its IANA name."),
  startedAt: instant
    .optional()
    .describe('When the server came up. When the clock starts, unless it is said.'),
  recordingPath: text
    .regex(/\\$/, 'a path that ends in a backslash')
    .default('C:\\Recordings\\')
    .describe('Where recordings are kept; it ends in a backslash.'),
  disk: disk
    .prefault({ capacityMb: '476819', freeMb: '229032' })
    .describe('The disk that recordings are kept on.'),
  ram: ram.prefault({ totalMb: '3325', freeMb: '1702' }).describe('The memory of the machine.'),
  processors: z
    .array(processor)
    .min(1, 'at least one processor')
    .max(mostProcessors, `no more than ${mostProcessors} processors`)
    .prefault([{ speedMhz: '2394', type: 'x86 Family 6 Model 15 Stepping 11' }])
    .describe('The processors of the machine.'),
  playbackBase: filledText
    .default('HTTP://127.0.0.1:80/MediaPlayer/ExternalCallListPlayer/')
    .describe('What the playback links of recordings start with.'),
  nextRecordId: wholeNumber.prefault('1').describe('The RECORDID of the next recording.'),
  chat: chat.prefault({}).describe('What becomes of recordings of a screen alone.'),
  longestBlackoutSeconds: wholeNumber
    .refine((value) => value > 0, 'a number of seconds above 0')
    .meta({ minimum: 1 })
    .optional()
    .describe('After how many seconds a blackout ends by itself. Never, unless it is said.'),
  importPassword: text
    .regex(/^\S(.*\S)?$/, 'a text without blanks at its ends')
    .optional()
    .describe('The PASSWORD that IMPORTUSER asks for. None, unless it is said.'),
  failingStations: z
    .array(filledText)
    .default([])
    .describe('Names of stations whose mapping IMPORTWORKSTATION fails to store.'),
  smtp: text
    .refine(isMailServer, 'a mail server such as smtp://localhost:25')
    .meta({ pattern: '^smtps?://', examples: ['smtp://localhost:25'] })
    .optional()
    .describe(
      'The mail server that EMAIL hands its messages to. Without one they stay in the outbox.',
    ),
  mailFrom: filledText
    .default('recorder@localhost')
    .describe('The address that the messages of EMAIL are from.'),
  speechAnalytics: flag
    .prefault('true')
    .describe('Whether speech analytics are licensed, without which no PCM is given out.'),
})

export const core = z.strictObject({
  ident: wholeNumber.describe('The number of the core.'),
  capacity: z
    .enum(['channels', 'unlimited'])
    .default('unlimited')
    .describe('Whether each recording on it takes one of its channels, or it takes any number.'),
  prepareMs: wholeNumber
    .prefault('500')
    .describe('How long a channel prepares before it records, in milliseconds.'),
  finishMs: wholeNumber
    .prefault('0')
    .describe('How long a channel takes to finish a recording, in milliseconds.'),
  fileType: filledText.default('wav').describe('The ending of its files, without the dot.'),
  screenFileType: filledText
    .default('webm')
    .describe('The ending of its files that hold a screen alone.'),
})

export const channel = z.strictObject({
  id: wholeNumber.describe('The number of the channel.'),
  core: wholeNumber.describe('The ident of the core that owns it.'),
  state: z.enum(channelStates).default('Idle').describe('What it is doing.'),
  recordingDevice: text.default('').describe('The id of the device it recorded last.'),
  recordingDeviceAlias: text.default('').describe('The alias of that device.'),
  playbackExtension: text.default('').describe('The extension it plays recordings to.'),
  changedAt: instant
    .optional()
    .describe('Since when it is in this state. Since the clock starts, unless it is said.'),
})

export const reload = z.strictObject({
  calls: z
    .enum(['dropped', 'kept'])
    .default('dropped')
    .describe('Whether calls that are up stay up, with what is recorded of them.'),
})
