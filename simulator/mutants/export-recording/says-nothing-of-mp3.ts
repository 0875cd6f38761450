import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-Q1'],
  says: 'What is asked for as MP3 and encrypted is neither given out nor refused.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'mp3'
      ? withBytes(media, () => Buffer.from('<RESULT></RESULT>'))
      : media,
  ),
}
