import type { Defect } from '../wire/decode.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Limits } from './limits.ts'

/** What is wrong with a message that is longer than a listener reads. */
export function oversize({ messageBytesMax }: Limits): Defect {
  return unreadable(`it is longer than ${messageBytesMax} bytes`)
}
