import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'Text is taken for Latin-1 when it comes, and sent as UTF-8.',
  change: values((value) => Buffer.from(value).toString('latin1')),
}
