import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'Values come back in upper case.',
  change: values((value) =>
    /[a-z]/.test(value) && !/^\d/.test(value) ? value.toUpperCase() : value,
  ),
}
