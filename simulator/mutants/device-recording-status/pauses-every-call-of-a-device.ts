import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-6'],
  says: 'DEVICERECORDINGSTATUS has recordpaused for every call of a device, where one of them is withheld.',
  change: showingCalls((calls) =>
    calls.some(({ STATUS }) => STATUS === 'recordpaused')
      ? calls.map((call) => ({ ...call, STATUS: 'recordpaused' }))
      : calls,
  ),
}
