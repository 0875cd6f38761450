import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-25'],
  says: 'An ampersand is dropped.',
  change: values((value) => value.replaceAll('&', '')),
}
