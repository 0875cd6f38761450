import type { MediaFile } from '../../core/media.ts'
import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

let first: MediaFile | undefined

export const mutant: Mutant = {
  breaks: ['EXPORT-5'],
  says: 'Every recording sounds like the first.',
  on: 'http',
  change: ordering((order) => {
    if (order.kind === 'zip') return order
    first ??= order.file
    const { recordId, sound } = first
    return { kind: 'file', file: { ...order.file, recordId, sound } }
  }),
}
