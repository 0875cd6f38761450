import { listingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-6'],
  says: 'CALLLIST numbers what it lists from 0.',
  change: listingRecordings((found) =>
    found.map((one, index) => ({ ...one, CALLNUMBER: String(index) })),
  ),
}
