import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-2', 'MULTIEXPORT-Q1'],
  says: 'Of MP3 files the last is not in the ZIP.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'zip' && order.files[0]?.format === 'mp3'
      ? { kind: 'zip', files: order.files.slice(0, -1) }
      : order,
  ),
}
