import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-6'],
  says: 'DEVICERECORDINGSTATUS has recording for a call that is withheld.',
  change: showingCalls((calls) =>
    calls.map((call) => (call.STATUS === 'recordpaused' ? { ...call, STATUS: 'recording' } : call)),
  ),
}
