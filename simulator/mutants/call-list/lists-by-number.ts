import { listingRecordings, renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-3'],
  says: 'CALLLIST lists recordings in the order of their numbers.',
  change: listingRecordings((found) =>
    renumbered(found.toSorted((a, b) => Number(a.RECORDID) - Number(b.RECORDID))),
  ),
}
