import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-3'],
  says: 'A part that is recorded is shown as another call.',
  change: showingCalls((calls, { DEVICEID }, world) => {
    const isPartial = world.devices.find(DEVICEID)?.calls.some(({ partial }) => partial)
    return isPartial ? calls.flatMap((call) => [call, { ...call, CALLINSTANCE: 'part' }]) : calls
  }),
}
