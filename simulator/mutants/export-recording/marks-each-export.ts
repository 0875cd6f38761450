import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

let count = 0

export const mutant: Mutant = {
  breaks: ['EXPORT-19'],
  says: 'Each export has something of its own at its end.',
  on: 'http',
  change: rendering((media) => {
    count += 1
    return withBytes(media, (content) => Buffer.concat([content, Buffer.from(String(count))]))
  }),
}
