import { afterAccepting } from '../change/after.ts'
import { rendering, withBytes } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import { withVideo } from '../change/with-video.ts'
import type { Mutant } from '../mutant.ts'

let hasScreen = false

export const mutant: Mutant = {
  breaks: ['EXPORT-3'],
  says: 'The screen that was recorded with it is in the WebM of a recording.',
  on: 'http',
  change: together(
    afterAccepting('exportRecording', (world, { parameters: { UNIQUEID } }) => {
      hasScreen = world.recordings.find(Number(UNIQUEID))?.screen === true
    }),
    rendering((media) => withBytes(media, (content) => (hasScreen ? withVideo(content) : content))),
  ),
}
