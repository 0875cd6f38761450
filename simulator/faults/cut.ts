import { z } from 'zod'
import type { Fault } from './fault.ts'
import { byteCount } from './quantities.ts'

const schema = z
  .strictObject({
    kind: z.literal('cut'),
    after: byteCount.prefault('0').describe('How many bytes of the reply are sent before.'),
  })
  .describe(
    'Closes the connection after so many bytes of the reply; unless told, before the first.',
  )

/** The connection ends in an orderly way, and the reply or the rest of it never comes. */
export const cut: Fault<'cut'> = {
  via: ['tcp', 'http'],
  schema,
  actions: (replyBytes, { after }) =>
    after === 0
      ? [{ does: 'end' }]
      : [
          { does: 'head', bodyBytes: replyBytes },
          { does: 'send', from: 0, to: Math.min(after, replyBytes) },
          { does: 'end' },
        ],
}
