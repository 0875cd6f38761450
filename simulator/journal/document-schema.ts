import { z } from 'zod'

/** The shape of an exchange as JSON: what the control interface shows, and a line of an NDJSON file. */

const text = z.string('a text')
const count = z.int('a whole number').min(0, 'a whole number from 0')
const countFromOne = z.int('a whole number from 1').min(1, 'a whole number from 1')
const instant = z.iso.datetime({
  precision: 3,
  error: 'an instant such as 2026-02-01T11:49:32.000Z',
})
const headers = z.record(z.string(), text, 'headers by name')

const endings = ['open', 'closed', 'reset', 'gone'] as const

/** Bytes that are UTF-8 are shown as text, others in Base64. */
const bytes = {
  text: text.optional(),
  base64: z.base64('bytes in Base64').optional(),
}

function isOneOf({ text, base64 }: { text?: string | undefined; base64?: string | undefined }) {
  return (text === undefined) !== (base64 === undefined)
}

const either = 'either text or base64'

const request = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({
        kind: z.literal('message'),
        ...bytes,
        unfinished: z.literal(true, 'true').optional(),
      })
      .refine(isOneOf, either),
    z.strictObject({ kind: z.literal('oversize') }),
    z
      .strictObject({ kind: z.literal('http'), method: text, target: text, headers, ...bytes })
      .refine(isOneOf, either),
    z.strictObject({ kind: z.literal('bad-http'), ...bytes }).refine(isOneOf, either),
  ],
  'one of message, oversize, http, bad-http',
)

const reply = z
  .strictObject({
    status: z.int('an HTTP status').optional(),
    headers: headers.optional(),
    ...bytes,
    bytes: count.meta({ description: 'How many bytes left in all' }),
    sha256: z
      .string('64 hexadecimal digits')
      .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
      .optional()
      .meta({ description: 'Of all bytes that left, where not all of them are kept' }),
    ending: z.enum(endings, `one of ${endings.join(', ')}`),
  })
  .refine(isOneOf, either)

export const exchangeDocument = z.strictObject({
  number: countFromOne,
  session: text,
  transport: z.enum(['tcp', 'http', 'https'], 'one of tcp, http, https'),
  connection: countFromOne,
  peer: text,
  receivedAt: instant,
  repliedAt: instant.optional(),
  command: text.optional().meta({ description: 'Its name on the wire, where one was named' }),
  requestId: text.optional(),
  parameters: z.record(z.string(), text, 'parameters by name').optional(),
  defect: z
    .strictObject({ refusal: text, words: z.record(z.string(), text, 'words by name') })
    .optional()
    .meta({ description: 'What is wrong with what was sent' }),
  result: z
    .strictObject({
      type: text.optional(),
      code: count,
      label: text.optional(),
      message: text.optional(),
    })
    .optional()
    .meta({ description: 'What the RESULT document says, where the reply is one' }),
  rule: text.optional().meta({ description: 'The rule of the replies that it met' }),
  requirements: z.array(text, 'a list of ids'),
  request,
  reply: reply.optional().meta({ description: 'Absent: nothing has left' }),
})

/** An exchange as JSON. */
export type ExchangeDocument = z.infer<typeof exchangeDocument>
