import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-25'],
  says: 'An apostrophe is dropped.',
  change: values((value) => value.replaceAll("'", '')),
}
