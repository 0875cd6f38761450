import { orderingFiles, rendering, withBytes } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let isEncrypted = false

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'An encrypted file is the plain one behind the marker.',
  on: 'http',
  change: together(
    orderingFiles(({ password, ...file }) => {
      isEncrypted = password !== undefined
      return file
    }),
    rendering((media) =>
      isEncrypted
        ? withBytes(media, (content) => Buffer.concat([Buffer.from('CCENX'), content]))
        : media,
    ),
  ),
}
