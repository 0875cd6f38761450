import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-5'],
  says: 'RECORDSTART while a part is recorded is refused.',
  change: handling('recordStart', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'recordStart', request.parameters)?.calls.at(-1)
    return call?.partial ? refuse('noFreeChannel') : usual(world, request, now)
  }),
}
