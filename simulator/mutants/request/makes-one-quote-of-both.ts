import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-25'],
  says: 'A quotation mark comes back as an apostrophe.',
  change: values((value) => value.replaceAll('"', "'")),
}
