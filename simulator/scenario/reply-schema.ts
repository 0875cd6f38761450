import { z } from 'zod'
import { commands } from '../../contract/commands.ts'
import { parameters } from '../../contract/parameters.ts'
import { type ResultLabel, resultCodes } from '../../contract/results.ts'
import { faults } from '../faults/faults.ts'
import { waitMs } from '../faults/quantities.ts'
import { decodedValue } from '../wire/decode.ts'
import { filledText, text, wholeNumber } from './scalars.ts'

/** A command of two forms has one name. */
const commandNames = [...new Set(Object.values(commands).map(({ name }) => name))]

/** What every request has beside the parameters of its command. */
export const envelopeParameter = 'REQUESTID'

const parameterNames: readonly string[] = [envelopeParameter, ...Object.keys(parameters)]

/** Labels of requests that went well: those are answered by their commands. */
const successes: readonly string[] = ['API_OK', 'API_RECORDING_STARTED', 'API_RECORDING_STOPPED']

const refusals: ResultLabel[] = []
let label: ResultLabel
for (label in resultCodes) if (!successes.includes(label)) refusals.push(label)

const countFromOne = wholeNumber
  .refine((value) => value > 0, 'a whole number from 1')
  .meta({ minimum: 1 })

const match = z.strictObject({
  command: z.enum(commandNames).optional().describe('Its name on the wire; absent: any.'),
  transport: z.enum(['tcp', 'http']).optional().describe('HTTPS counts as http; absent: both.'),
  parameters: z
    .partialRecord(z.enum(parameterNames, `one of ${parameterNames.join(', ')}`), text)
    .transform((values) =>
      Object.fromEntries(
        Object.entries(values).map(([name, value = '']) => [name, decodedValue(name, value)]),
      ),
    )
    .prefault({})
    .describe('What the request must have sent; a blank fits what is not sent, or sent blank.'),
})

const result = z.strictObject({
  label: z
    .enum(refusals)
    .describe('The RESULTTYPE, which tells the code; what is accepted is answered by its command.'),
  message: text.optional().describe('The RESULTMSG; absent: the label.'),
})

const { cut, ...others } = faults
const fault = z.discriminatedUnion(
  'kind',
  [cut.schema, ...Object.values(others).map(({ schema }) => schema)],
  `one of ${Object.keys(faults).join(', ')}`,
)

const rule = z.strictObject({
  name: filledText.optional().describe('What the rule is called.'),
  match: match.prefault({}).describe('The requests it is for; all that is given must fit.'),
  occurrence: countFromOne.optional().describe('Of the requests that match, only this one.'),
  from: countFromOne.optional().describe('This one, and all after it.'),
  every: countFromOne.optional().describe('Every second, every third and so on.'),
  probability: wholeNumber
    .refine((value) => value <= 100, 'a number from 0 to 100')
    .meta({ maximum: 100 })
    .optional()
    .describe('The chance that it is met, in percent, from the seed.'),
  result: result.optional().describe('A refusal that is sent; the world does not change.'),
  delayMs: waitMs.optional().describe('How long the reply is kept back.'),
  fault: fault.optional().describe('What goes wrong with the reply on its way.'),
})

/** A rule for what a request meets. The first that fits is the one it meets. */
export const reply = rule.refine(
  ({ result, delayMs, fault }) => [result, delayMs, fault].some((effect) => effect !== undefined),
  { error: 'a result, a delayMs or a fault', path: ['fault'] },
)
