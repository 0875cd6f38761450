import { listingRecordings, renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-3'],
  says: 'CALLLIST lists the second recording before the first.',
  change: listingRecordings((found) => {
    const [first, second, ...others] = found
    return first && second ? renumbered([second, first, ...others]) : found
  }),
}
