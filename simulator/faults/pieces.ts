import { z } from 'zod'
import type { Fault } from './fault.ts'
import { inPieces } from './in-pieces.ts'
import { someBytes, waitMs } from './quantities.ts'

const schema = z
  .strictObject({
    kind: z.literal('pieces'),
    bytes: someBytes.describe('How many bytes a piece has.'),
    everyMs: waitMs
      .prefault('10')
      .describe('How long the wait between two pieces is, in milliseconds.'),
  })
  .describe(
    'Sends the reply in pieces of so many bytes, each its own write, with a wait between two.',
  )

/** The reply is whole, but no single read brings all of it. */
export const pieces: Fault<'pieces'> = {
  via: ['tcp'],
  schema,
  actions: (replyBytes, { bytes, everyMs }) => inPieces(replyBytes, bytes, everyMs),
}
