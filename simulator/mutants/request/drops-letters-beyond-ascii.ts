import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'Letters beyond ASCII are dropped.',
  change: values((value) => value.replaceAll(/[^\x20-\x7E]/g, '')),
}
