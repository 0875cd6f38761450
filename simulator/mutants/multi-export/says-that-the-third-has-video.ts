import { rendering, withBytes } from '../change/rendering.ts'
import { withVideo } from '../change/with-video.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-2'],
  says: 'The WebM of the third recording says that it is video.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip' ? withBytes(media, (content) => withVideo(content, 2)) : media,
  ),
}
