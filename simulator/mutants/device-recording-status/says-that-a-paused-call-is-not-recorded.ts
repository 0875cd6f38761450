import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-3'],
  says: 'DEVICERECORDINGSTATUS has ISRECORDING N for a call whose recording is paused.',
  change: showingCalls((calls) =>
    calls.map((call) => (call.STATUS === 'recordpaused' ? { ...call, ISRECORDING: 'N' } : call)),
  ),
}
