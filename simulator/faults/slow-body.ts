import { z } from 'zod'
import type { Fault } from './fault.ts'
import { inPieces } from './in-pieces.ts'
import { someBytes, waitMs } from './quantities.ts'

const schema = z
  .strictObject({
    kind: z.literal('slow-body'),
    bytes: someBytes.describe('How many bytes a piece has.'),
    everyMs: waitMs
      .prefault('10')
      .describe('How long the wait before each piece is, in milliseconds.'),
  })
  .describe(
    'Sends the headers at once, and the body in pieces of so many bytes with a wait before each.',
  )

/** The headers promise a body that takes its time. */
export const slowBody: Fault<'slow-body'> = {
  via: ['http'],
  schema,
  *actions(replyBytes, { bytes, everyMs }) {
    yield { does: 'head', bodyBytes: replyBytes }
    yield { does: 'wait', ms: everyMs }
    yield* inPieces(replyBytes, bytes, everyMs)
  },
}
