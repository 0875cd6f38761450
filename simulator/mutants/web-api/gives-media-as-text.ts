import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-19'],
  says: 'The body of an export is Base64.',
  on: 'http',
  change: rendering((media) =>
    withBytes(media, (content) => Buffer.from(content.toString('base64'))),
  ),
}
