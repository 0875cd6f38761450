import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The name of an encrypted WAV ends in wav.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.password !== undefined
      ? { ...media, fileName: media.fileName.replace('.cav', '.wav') }
      : media,
  ),
}
