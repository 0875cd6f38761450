import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-25'],
  says: 'What looks like CDATA in a value is taken for that.',
  change: values((value) => value.replaceAll(/<!\[CDATA\[(.*?)\]\]>/g, '$1')),
}
