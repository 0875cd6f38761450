import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-25'],
  says: 'What looks like a tag in a value is dropped.',
  change: values((value) => value.replaceAll(/<\/?\w[^>]*>/g, '')),
}
