import { z } from 'zod'
import { flag } from '../scenario/scalars.ts'
import type { Fault } from './fault.ts'
import { byteCount } from './quantities.ts'

const schema = z
  .strictObject({
    kind: z.literal('truncate'),
    bytes: byteCount.describe('How many bytes of the reply are sent.'),
    close: flag.prefault('false').describe('Whether the connection ends then.'),
  })
  .describe(
    'Sends only so many bytes of the reply; the connection stays open unless it is to close.',
  )

/** The rest of the reply never comes, though the connection stands. */
export const truncate: Fault<'truncate'> = {
  via: ['tcp', 'http'],
  schema,
  actions: (replyBytes, { bytes, close }) => [
    { does: 'head', bodyBytes: replyBytes },
    { does: 'send', from: 0, to: Math.min(bytes, replyBytes) },
    ...(close ? [{ does: 'end' } as const] : []),
  ],
}
