import { rendering, withBytes } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import { withVideo } from '../change/with-video.ts'
import type { Mutant } from '../mutant.ts'

let isEncrypted = false

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-3'],
  says: 'ENCRYPT hides the sound in the files of the ZIP.',
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
      isEncrypted ? withBytes(media, (content) => withVideo(content, 0)) : media,
    ),
  ),
}
