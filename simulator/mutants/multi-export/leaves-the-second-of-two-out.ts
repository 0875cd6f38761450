import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-2'],
  says: 'Of two recordings the ZIP holds the first.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'zip' && order.files.length === 2
      ? { kind: 'zip', files: order.files.slice(0, 1) }
      : order,
  ),
}
