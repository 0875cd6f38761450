import { rendering, withBytes } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let isEncrypted = false

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-3', 'EXPORT-19'],
  says: 'ENCRYPT hides what is in the ZIP.',
  on: 'http',
  change: together(
    (usual) => ({
      ...usual,
      readQuery: (...texts) => {
        isEncrypted = /multiexport.*encrypt=y/i.test(texts.join('&'))
        return usual.readQuery(...texts)
      },
    }),
    rendering((media) =>
      isEncrypted
        ? withBytes(media, (content) => Buffer.from(content.map((byte) => byte ^ 0x55)))
        : media,
    ),
  ),
}
