import { orderingFiles, rendering, withBytes } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let isEncrypted = false

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'PCM is not encrypted, though its file begins with the marker.',
  on: 'http',
  change: together(
    orderingFiles(({ password, ...file }) => {
      isEncrypted = password !== undefined && file.format === 'pcm'
      return password === undefined || isEncrypted ? file : { ...file, password }
    }),
    rendering((media) =>
      isEncrypted
        ? withBytes(media, (content) => Buffer.concat([Buffer.from('CCENX'), content]))
        : media,
    ),
  ),
}
