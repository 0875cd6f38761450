import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-1'],
  says: 'DEVICERECORDINGSTATUS shows the last call twice.',
  change: showingCalls((calls) => [...calls, ...calls.slice(-1)]),
}
