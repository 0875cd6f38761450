import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-2'],
  says: 'DEVICERECORDINGSTATUS has notrecording for all calls of a device but the first.',
  change: showingCalls((calls) =>
    calls.map((call, index) => (index > 0 ? { ...call, STATUS: 'notrecording' } : call)),
  ),
}
