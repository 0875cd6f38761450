import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'Letters beyond Latin come back as question marks.',
  change: values((value) => value.replaceAll(/[^\x20-\u00FF]/g, '?')),
}
