import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-6'],
  says: 'The case of a PASSWORD does not count.',
  on: 'http',
  change: orderingFiles((file) =>
    file.password === undefined ? file : { ...file, password: file.password.toLowerCase() },
  ),
}
