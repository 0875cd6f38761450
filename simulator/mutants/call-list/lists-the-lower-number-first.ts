import { listingRecordings, renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-18'],
  says: 'Of recordings of one second CALLLIST lists the lower RECORDID first.',
  change: listingRecordings((found) =>
    renumbered(
      found.toSorted(
        (a, b) =>
          Number(b.RECORDINGTIME) - Number(a.RECORDINGTIME) ||
          Number(a.RECORDID) - Number(b.RECORDID),
      ),
    ),
  ),
}
