import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7'],
  says: 'CALLSTOP without CALLINSTANCE ends the call on another device where that began later.',
  change: asking('callStop', (sent, world) => {
    const next = String(Number(sent.DEVICEID) + 1)
    return world.devices.find(next)?.calls.length ? { ...sent, DEVICEID: next } : sent
  }),
}
