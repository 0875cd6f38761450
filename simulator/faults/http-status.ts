import { z } from 'zod'
import { text, wholeNumber } from '../scenario/scalars.ts'
import type { Fault } from './fault.ts'

/** No status of these comes with a body. */
const bodiless: readonly number[] = [204, 205, 304]

const schema = z
  .strictObject({
    kind: z.literal('http-status'),
    status: wholeNumber
      .refine(
        (value) => value >= 200 && value <= 599 && !bodiless.includes(value),
        `an HTTP status from 200 to 599 that has a body, which ${bodiless.join(', ')} have not`,
      )
      .meta({ minimum: 200, maximum: 599 })
      .describe('The status.'),
    body: text.default('').describe('What it says.'),
    contentType: text
      .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, 'a media type such as text/html')
      .default('text/plain; charset=utf-8')
      .describe('What kind of text that is.'),
  })
  .describe('Responds with an HTTP status and a body of its own instead of the reply.')

/** What is said before or instead of the API Server: by a proxy, or by a web server that is down. */
export const httpStatus: Fault<'http-status'> = {
  via: ['http'],
  schema,
  actions: (_, { status, body, contentType }) => {
    const bytes = new TextEncoder().encode(body)
    return [
      { does: 'head', bodyBytes: bytes.length, status, contentType },
      { does: 'write', bytes },
    ]
  },
}
