import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2', 'CALLSTART-1'],
  says: 'DEVICERECORDINGSTATUS does not show a call that has no instance.',
  change: showingCalls((calls) => calls.filter(({ CALLINSTANCE }) => CALLINSTANCE !== '')),
}
