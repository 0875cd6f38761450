import { listingRecordings, renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1'],
  says: 'CALLLIST lists the newest recording twice.',
  change: listingRecordings((found) => renumbered([...found.slice(0, 1), ...found])),
}
