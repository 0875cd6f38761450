import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-8'],
  says: 'DEVICERECORDINGSTATUS has recording for a call that is not recorded.',
  change: showingCalls((calls) =>
    calls.map((call) => (call.STATUS === 'notrecording' ? { ...call, STATUS: 'recording' } : call)),
  ),
}
