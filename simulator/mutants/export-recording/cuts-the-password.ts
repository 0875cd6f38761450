import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'Only the first four characters of a PASSWORD count.',
  on: 'http',
  change: orderingFiles((file) =>
    file.password === undefined ? file : { ...file, password: file.password.slice(0, 4) },
  ),
}
