import { listingRecordings, renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-3'],
  says: 'CALLLIST lists the oldest recording first.',
  change: listingRecordings((found) => renumbered(found.toReversed())),
}
