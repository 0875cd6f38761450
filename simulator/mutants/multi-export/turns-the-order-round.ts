import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-7', 'MULTIEXPORT-4'],
  says: 'The files stand in the ZIP in the reverse order.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'file' ? order : { kind: 'zip', files: order.files.toReversed() },
  ),
}
