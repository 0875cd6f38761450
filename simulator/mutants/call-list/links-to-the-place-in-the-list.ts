import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-9'],
  says: 'CALLLIST has CALLNUMBER in PLAYBACKLINK.',
  change: tellingRecordings((one) => ({
    ...one,
    PLAYBACKLINK: one.PLAYBACKLINK.replace(`/${one.RECORDID}/`, `/${one.CALLNUMBER}/`),
  })),
}
