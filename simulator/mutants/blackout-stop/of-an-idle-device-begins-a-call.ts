import { newCallData } from '../../core/call-data.ts'
import { startCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'BLACKOUT-14'],
  says: 'BLACKOUTSTOP for an idle device begins a call.',
  change: afterAccepting('blackoutStop', (world, { parameters }, now) => {
    const device = deviceSent(world, parameters)
    const data = { ...newCallData({}) }
    if (device?.calls.length === 0) startCall(world, { device, instance: '9', data }, now)
  }),
}
