import { z } from 'zod'
import type { Fault } from './fault.ts'

const schema = z
  .strictObject({ kind: z.literal('no-terminator') })
  .describe('Sends the reply without the CRLF at its end.')

const terminatorBytes = 2

/** A client that reads lines does not see the reply end (TCP-2). */
export const noTerminator: Fault<'no-terminator'> = {
  via: ['tcp'],
  schema,
  actions: (replyBytes) => [{ does: 'send', from: 0, to: replyBytes - terminatorBytes }],
}
