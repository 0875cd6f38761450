import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-2', 'MULTIEXPORT-7'],
  says: 'Only the first recording is in the ZIP.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'file' ? order : { kind: 'zip', files: order.files.slice(0, 1) },
  ),
}
