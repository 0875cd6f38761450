import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'The first bytes of what is encrypted can be read.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.password !== undefined
      ? withBytes(media, (content) =>
          Buffer.concat([content.subarray(0, 40), Buffer.from('webm'), content.subarray(44)]),
        )
      : media,
  ),
}
