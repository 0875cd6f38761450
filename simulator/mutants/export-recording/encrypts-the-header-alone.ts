import { orderingFiles, rendering, withBytes } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let isEncrypted = false

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'Of an encrypted file only the first bytes are hidden.',
  on: 'http',
  change: together(
    orderingFiles(({ password, ...file }) => {
      isEncrypted = password !== undefined
      return file
    }),
    rendering((media) =>
      isEncrypted
        ? withBytes(media, (content) => {
            const marker = Buffer.from('CCENX')
            return Buffer.concat([marker, Buffer.alloc(64), content.subarray(64)])
          })
        : media,
    ),
  ),
}
