import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30', 'IMPORTUSER-31'],
  says: 'MODIFY with a blank value is refused.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const isBlank = Object.values(request.parameters).includes('')
    return isBlank ? refuse('valueMissing', { parameter: 'EMAIL' }) : usual(world, request, now)
  }),
}
