import { rendering, withBytes } from '../change/rendering.ts'
import { withVideo } from '../change/with-video.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-3'],
  says: 'The track of a WebM says that it is video.',
  on: 'http',
  change: rendering((media) => withBytes(media, (content) => withVideo(content))),
}
