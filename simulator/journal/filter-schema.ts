import { z } from 'zod'
import { commands } from '../../contract/commands.ts'
import { parameters } from '../../contract/parameters.ts'
import { requirements } from '../../contract/requirements.ts'
import { resultCodes } from '../../contract/results.ts'
import { decodedValue } from '../wire/decode.ts'
import { onlyKeysOf } from './only-keys.ts'

/** A command of two forms has one name. */
const commandNames = [...new Set(Object.values(commands).map(({ name }) => name))]
const labels = Object.keys(resultCodes)
const ids: ReadonlySet<string> = new Set(requirements.map(({ id }) => id))

const text = z.string('a text')
const wholeNumber = z.int('a whole number from 0').min(0, 'a whole number from 0')
const instant = z.iso
  .datetime({ offset: true, error: 'an instant such as 2026-02-01T11:49:32Z' })
  .meta({ description: 'ISO 8601, with an offset or Z' })

const aResult = 'a label such as API_OK, a code such as 20, or none'
const result = z
  .union([z.string(aResult), z.int(aResult)], aResult)
  .transform(String)
  .refine((value) => value === 'none' || labels.includes(value) || /^\d+$/.test(value), aResult)
  .meta({ description: 'The label of a result, its code, or `none`: nothing has left' })

const aValueOrNull = 'a text, or null where it must not be sent'
const aParameter = `a parameter: ${Object.keys(parameters).join(', ')}`
const sentValues = z
  .record(z.string(), z.union([z.string(), z.null()], aValueOrNull), 'values by name')
  .superRefine((values, context) => {
    for (const name of Object.keys(values).filter((one) => !Object.hasOwn(parameters, one))) {
      context.addIssue({ code: 'custom', path: [name], message: aParameter, input: name })
    }
  })
  .transform((values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        value === null ? value : decodedValue(name, value),
      ]),
    ),
  )
  .meta({ description: 'What was sent; null: not sent; blank: not sent, or sent blank' })

const said = {
  command: z.enum(commandNames, `one of ${commandNames.join(', ')}`).optional(),
  requestId: text.optional(),
  transport: z.enum(['tcp', 'http', 'https'], 'one of tcp, http, https').optional(),
  result: result.optional(),
  peer: text.optional().meta({ description: "The client's address, with its port or without" }),
  rule: text.optional().meta({ description: 'The rule of the replies that it met' }),
  requirement: text
    .refine((id) => ids.has(id), 'the id of a requirement, such as CALLSTOP-7')
    .optional()
    .meta({ description: 'The id of a requirement that it touches' }),
  from: instant.optional(),
  to: instant.optional(),
}

const bodyShape = {
  ...said,
  parameters: sentValues.optional(),
  connection: wholeNumber.optional(),
  after: wholeNumber.optional().meta({ description: 'Its number is higher than this' }),
}

/** The JSON of a filter. What it does not say is not asked. */
export const exchangeFilter = z
  .strictObject(bodyShape, onlyKeysOf(bodyShape))
  .transform(withInstants)

const aValue = 'NAME=value, such as DEVICEID=7008'
const onceEach = 'each NAME once'
const assignment = z.string(aValue).regex(/^[^=]+=/, aValue)
const digits = z
  .string('a whole number from 0')
  .regex(/^\d{1,15}$/, 'a whole number from 0')
  .transform(Number)

const queryShape = {
  ...said,
  parameter: z
    .union([assignment.transform((one) => [one]), z.array(assignment)], aValue)
    .transform((values) => values.map(nameAndValue))
    .refine((values) => new Set(values.map(([name]) => name)).size === values.length, onceEach)
    .transform((values) => Object.fromEntries(values))
    .pipe(sentValues)
    .optional()
    .meta({ description: `${aValue}; may be repeated` }),
  connection: digits.optional(),
  after: digits.optional(),
}

/** The same as a query string, as far as text can say it: `?command=CALLSTART&parameter=DEVICEID=7008`. */
export const exchangeQuery = z
  .strictObject(queryShape, onlyKeysOf(queryShape))
  .transform(({ parameter, ...rest }) => withInstants({ ...rest, parameters: parameter }))

interface Instants {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function withInstants<F extends Instants>({ from, to, ...rest }: F) {
  return { ...rest, fromAt: instantOf(from), toAt: instantOf(to) }
}

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
}

function nameAndValue(assignment: string): readonly [string, string | null] {
  const equals = assignment.indexOf('=')
  return [assignment.slice(0, equals), assignment.slice(equals + 1)]
}
