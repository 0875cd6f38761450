import { perWorld } from '../change/per-world.ts'
import { type ShownCall, showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld<{ last?: readonly ShownCall[] }>(() => ({}))

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-1'],
  says: 'DEVICERECORDINGSTATUS shows, of each device, the calls that it showed last of any.',
  change: showingCalls((calls, _, world) => {
    const last = kept(world).last ?? []
    kept(world).last = calls
    return last
  }),
}
