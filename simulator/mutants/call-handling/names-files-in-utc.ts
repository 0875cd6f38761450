import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'The time in FILENAME is told in UTC.',
  change: saying('deviceStatus', (result) =>
    elementsOf(result, 'FILENAME', (name) =>
      name.replace(/-(\d\d)(-\d\d-\d\d\.)/, (_, hour, rest) => `-${Number(hour) + 5}${rest}`),
    ),
  ),
}
