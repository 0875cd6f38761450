import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-2'],
  says: 'DEVICERECORDINGSTATUS calls the state of a call that is recorded active.',
  change: showingCalls((calls) =>
    calls.map((call) => (call.STATUS === 'recording' ? { ...call, STATUS: 'active' } : call)),
  ),
}
