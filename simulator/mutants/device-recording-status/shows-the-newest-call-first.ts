import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-12'],
  says: 'DEVICERECORDINGSTATUS shows the newest call first.',
  change: showingCalls((calls) => calls.toReversed()),
}
