import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-5'],
  says: 'DELETE deletes the recordings of the phone.',
  change: afterAccepting('importAgentPhone', (world, { parameters }) => {
    const everything = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    const there = [...world.recordings.ofDevice(parameters.PHONEID, everything)]
    if (parameters.ACTION !== 'DELETE') return
    for (const { recordId } of there) world.recordings.remove(recordId)
  }),
}
