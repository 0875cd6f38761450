import { listingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-6'],
  says: 'CALLLIST gives the last of what it lists the number 1.',
  change: listingRecordings((found) =>
    found.map((one, index) => ({ ...one, CALLNUMBER: String(found.length - index) })),
  ),
}
