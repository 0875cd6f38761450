import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-1'],
  says: 'DEVICERECORDINGSTATUS shows the first two of three calls.',
  change: showingCalls((calls) => calls.slice(0, 2)),
}
