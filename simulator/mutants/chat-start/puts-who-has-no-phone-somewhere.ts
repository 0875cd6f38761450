import { listingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-17'],
  says: 'CALLLIST shows the number of an agent without a phone as DEVICEID.',
  change: listingRecordings((found, world) =>
    found.map((one) =>
      one.DEVICEID === ''
        ? { ...one, DEVICEID: String(world.recordings.find(Number(one.RECORDID))?.userId ?? '') }
        : one,
    ),
  ),
}
