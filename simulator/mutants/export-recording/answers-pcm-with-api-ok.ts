import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { refusing } from '../change/saying.ts'
import { together } from '../change/together.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11', 'EXPORT-17'],
  says: 'PCM is answered by API_OK, and no media come.',
  on: 'http',
  change: together(
    handling(
      'exportRecording',
      (usual) => (world, request, now) =>
        request.parameters.MEDIA_FORMAT === 'pcm'
          ? refuse('mediaNotMade', { detail: 'none' })
          : usual(world, request, now),
    ),
    refusing('mediaNotMade', toldAs('API_OK'), 'exportRecording'),
  ),
}
