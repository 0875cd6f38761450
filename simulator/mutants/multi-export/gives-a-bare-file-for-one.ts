import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-3', 'EXPORT-11'],
  says: 'A single recording is given out as it is, in no ZIP.',
  on: 'http',
  change: ordering((order) => {
    const [file, ...others] = order.kind === 'zip' ? order.files : []
    return file && others.length === 0 ? { kind: 'file', file } : order
  }),
}
