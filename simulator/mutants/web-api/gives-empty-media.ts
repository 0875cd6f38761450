import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-19'],
  says: 'The body of an export that succeeds is empty.',
  on: 'http',
  change: rendering((media) => withBytes(media, () => Buffer.alloc(0))),
}
