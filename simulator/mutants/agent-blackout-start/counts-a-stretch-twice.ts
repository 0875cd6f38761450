import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-18'],
  says: 'What is withheld for a call and for its agent is missing twice.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceSent(world, request.parameters)?.calls.at(-1)
    const outcome = usual(world, request, now)
    const last = call && world.recordings.lastOfCall(call.device.id)
    if (!outcome.ok || !call || !last) return outcome
    const lasted = { from: last.startedAt, to: now }
    const ofAgent = world.agentBlackouts.of(last.userId)?.within(lasted) ?? []
    world.recordings.remove(last.recordId)
    world.recordings.keep({ ...last, withheld: [...call.blackout.within(lasted), ...ofAgent] })
    return outcome
  }),
}
