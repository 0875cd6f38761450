import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-12', 'EXPORT-Q1'],
  says: 'An encrypted MP3 begins with another marker.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.password !== undefined && order.file.format === 'mp3'
      ? withBytes(media, (content) => content.fill('CCENY', 0, 5))
      : media,
  ),
}
