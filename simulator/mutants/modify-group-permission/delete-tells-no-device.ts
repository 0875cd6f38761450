import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'The reply to DELETE has a blank DEVICEID.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok || !(request.parameters.ACTION === 'DELETE')) return outcome
    return { ...outcome, body: { ...outcome.body, DEVICEID: '' } }
  }),
}
