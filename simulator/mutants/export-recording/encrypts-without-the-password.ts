import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'Whatever the PASSWORD is, one password encrypts.',
  on: 'http',
  change: orderingFiles((file) =>
    file.password === undefined ? file : { ...file, password: 'secret' },
  ),
}
