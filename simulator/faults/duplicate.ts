import { z } from 'zod'
import type { Fault } from './fault.ts'

const schema = z.strictObject({ kind: z.literal('duplicate') }).describe('Sends the reply twice.')

/** A client that counts replies takes the second for that of its next request. */
export const duplicate: Fault<'duplicate'> = {
  via: ['tcp'],
  schema,
  actions: (replyBytes) => [
    { does: 'send', from: 0, to: replyBytes },
    { does: 'send', from: 0, to: replyBytes },
  ],
}
