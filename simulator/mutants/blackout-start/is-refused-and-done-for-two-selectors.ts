import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-2', 'BLACKOUT-13'],
  says: 'BLACKOUTSTART with two selectors is refused, and carried out all the same.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { DEVICEALIAS: _, CRM_USER: __, ...others } = request.parameters
    const { SYS_USER: ___, ...first } = others
    const isBoth = !outcome.ok && outcome.refusal === 'selectorsConflict'
    const device = deviceSent(world, request.parameters)
    const parameters = { ...first, DEVICEID: device?.id }
    if (isBoth) usual(world, { ...request, parameters }, now)
    return outcome
  }),
}
