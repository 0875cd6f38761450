import { perWorld } from '../change/per-world.ts'
import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

const paused = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-6'],
  says: 'DEVICERECORDINGSTATUS goes on showing recordpaused for a call once it has.',
  change: showingCalls((calls, { DEVICEID }, world) =>
    calls.map((call) => {
      const key = `${DEVICEID} ${call.CALLINSTANCE} ${call.STARTTIME}`
      if (call.STATUS === 'recordpaused') paused(world).add(key)
      return paused(world).has(key) ? { ...call, STATUS: 'recordpaused' } : call
    }),
  ),
}
