import { listingRecordings, renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1'],
  says: 'CALLLIST leaves out the newest of what it finds.',
  change: listingRecordings((found) => renumbered(found.slice(1))),
}
