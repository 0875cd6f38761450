import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2', 'IMPORTUSER-20'],
  says: 'Without the password a request is refused, and done all the same.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { importPassword } = world.server
    const parameters = { ...request.parameters, PASSWORD: importPassword }
    const outcome = usual(world, request, now)
    const isRefused = !outcome.ok && outcome.refusal === 'passwordInvalid'
    if (isRefused) usual(world, { ...request, parameters }, now)
    return outcome
  }),
}
