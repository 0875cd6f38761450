import { z } from 'zod'
import type { ActionName } from '../core/script/actions.ts'
import { callData, filledText, instant, text, wholeNumber } from './scalars.ts'

/** The script of a scenario: what happens by itself, and when. */

const device = filledText.describe('The id of the device.')
const instance = text
  .optional()
  .describe('The CALLINSTANCE of the call. The last call on the device, unless it is said.')
const data = callData.default({}).describe('What is known of the call: ANI, DNIS, GROUP, USER1.')
const agent = wholeNumber.describe('The id of the user.')
const session = filledText.describe('The SESSIONID.')
const channel = wholeNumber.describe('The id of the channel.')
const core = wholeNumber.describe('The ident of the core.')
const above0 = (what: string) =>
  wholeNumber.refine((value) => value > 0, `${what} above 0`).meta({ minimum: 1 })

const call = z.strictObject({ device, instance })

const parameters = {
  'call-starts': z
    .strictObject({
      device,
      instance: text.default('').describe('The CALLINSTANCE: it tells calls on one device apart.'),
      data,
    })
    .describe('A call arrives at a device, and is recorded where a schedule says so.'),
  'call-is-updated': z
    .strictObject({ device, instance, data })
    .describe('Data of a call that is up becomes known or changes.'),
  'call-is-transferred': z
    .strictObject({
      device,
      instance,
      to: filledText.describe('The id of the device at which it goes on.'),
      toInstance: text
        .optional()
        .describe('Its CALLINSTANCE there. The same as before, unless it is said.'),
    })
    .describe('A call ends at its device and goes on at another, with the same data.'),
  'call-ends': call.describe('A call ends, and all that is recorded of it.'),
  'recording-starts': z
    .strictObject({ device, instance, data })
    .describe('A partial recording of a call begins, as by RECORDSTART.'),
  'recording-stops': call.describe('The partial recording of a call ends.'),
  'session-starts': z
    .strictObject({ id: session, agent, data })
    .describe("A session of an agent begins, as by CHATSTART: the agent's screen is recorded."),
  'session-ends': z.strictObject({ id: session }).describe('A session ends with its recording.'),
  'blackout-starts': call.describe('What is recorded of a call is withheld from then on.'),
  'blackout-ends': call.describe('What is recorded of a call is no longer withheld.'),
  'agent-blackout-starts': z
    .strictObject({ agent })
    .describe('What is recorded of an agent is withheld from then on.'),
  'agent-blackout-ends': z
    .strictObject({ agent })
    .describe('What is recorded of an agent is no longer withheld.'),
  'agent-logs-on': z
    .strictObject({ agent, phone: filledText.describe('A device id, or an alias.') })
    .describe('An agent is at this phone from then on, and at no other; whoever had it is not.'),
  'agent-logs-off': z.strictObject({ agent }).describe('An agent leaves every phone.'),
  'channel-fails': z
    .strictObject({ channel })
    .describe('A channel is in Error, and is not used until it recovers. A recording on it ends.'),
  'channel-recovers': z.strictObject({ channel }).describe('A channel that failed is Idle again.'),
  'disk-fills': z
    .strictObject({
      freeMb: wholeNumber.prefault('0').describe('How much is free still, in MB. Nothing.'),
    })
    .describe('The disk fills. Where nothing is free, no recording begins.'),
  'disk-frees': z
    .strictObject({
      freeMb: wholeNumber
        .optional()
        .describe('How much is free, in MB. As much as at the start, unless it is said.'),
    })
    .describe('Space on the disk is freed.'),
  'core-goes': z
    .strictObject({ core })
    .describe('A core goes away: what it records ends, and it records nothing until it returns.'),
  'core-returns': z.strictObject({ core }).describe('A core that went away is there again.'),
} as const satisfies Record<ActionName, z.ZodType>

const action = z
  .strictObject(parameters)
  .partial()
  .check((checked) => {
    // What is called otherwise is told as such, and is no lack of an action.
    if (checked.issues.length > 0 || Object.keys(checked.value).length === 1) return
    checked.issues.push({ ...custom(checked.value), message: 'one action, each in its own item' })
  })
  .meta({ minProperties: 1, maxProperties: 1 })

const entry = z.strictObject({
  name: filledText.optional().describe('What it is called; no other may be called so.'),
  after: wholeNumber
    .optional()
    .describe('When it happens, in seconds from where the clock starts.'),
  at: instant.optional().describe('When it happens, as an instant.'),
  every: above0('a number of seconds')
    .optional()
    .describe('After how many seconds it happens again. Absent: it happens once.'),
  times: above0('a number')
    .optional()
    .describe('How often it happens in all. For ever, unless it is said.'),
  do: z
    .array(action)
    .min(1, 'at least one action')
    .describe('What happens, one after the other at the same instant.'),
})

/** An entry happens at one time, and so often only where it repeats. */
export const scriptEntry = entry
  .check((checked) => {
    const { after, at, every, times } = checked.value
    if (after === undefined && at === undefined) {
      const message = 'after or at, to say when it happens'
      checked.issues.push({ ...custom(checked.value), path: ['after'], message })
    }
    if (after !== undefined && at !== undefined) {
      const message = 'either after or at'
      checked.issues.push({ ...custom(checked.value), path: ['at'], message })
    }
    if (times !== undefined && every === undefined) {
      const message = 'a number of seconds, where there is times'
      checked.issues.push({ ...custom(checked.value), path: ['every'], message })
    }
  })
  .meta({
    anyOf: [{ required: ['after'] }, { required: ['at'] }],
    not: { required: ['after', 'at'] },
    dependencies: { times: ['every'] },
  })

function custom<T>(input: T): { readonly code: 'custom'; readonly input: T } {
  return { code: 'custom', input }
}
