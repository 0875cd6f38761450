import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-12'],
  says: 'DEVICERECORDINGSTATUS shows calls in the order of their instances.',
  change: showingCalls((calls) =>
    calls.toSorted((a, b) => Number(a.CALLINSTANCE) - Number(b.CALLINSTANCE)),
  ),
}
