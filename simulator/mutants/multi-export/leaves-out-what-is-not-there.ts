import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-6'],
  says: 'An ident that no recording has is left out of the ZIP.',
  on: 'http',
  change: handling('multiExport', (usual) => (world, request, now) => {
    const { IDENT } = request.parameters
    const known = IDENT.split(',').filter((ident) => world.recordings.find(Number(ident)))
    const parameters = { ...request.parameters, IDENT: known.join(',') }
    return usual(world, known.length > 0 ? { ...request, parameters } : request, now)
  }),
}
