import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'A backslash comes back as a slash.',
  change: values((value) => value.replaceAll('\\', '/')),
}
