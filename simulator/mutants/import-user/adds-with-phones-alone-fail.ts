import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-34', 'IMPORTUSER-32', 'IMPORTUSER-15'],
  says: 'ADD with PHONES, STATUS or AGENT in it is refused.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { PHONES, STATUS, AGENT } = request.parameters
    const isMore = [PHONES, STATUS, AGENT].some((one) => one !== undefined)
    return isMore ? refuse('userNotFound') : usual(world, request, now)
  }),
}
