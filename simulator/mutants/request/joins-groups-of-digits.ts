import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'Blanks between digits are dropped.',
  change: values((value) => value.replaceAll(/(\d) (?=\d)/g, '$1')),
}
