import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'A word in upper case comes back as one with a capital only.',
  change: values((value) =>
    value.replaceAll(
      /\b([A-Z])([A-Z]{3,})\b/g,
      (_, first: string, rest: string) => first + rest.toLowerCase(),
    ),
  ),
}
