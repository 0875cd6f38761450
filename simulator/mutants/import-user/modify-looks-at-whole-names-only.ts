import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

const done = accept('ok', { USERS: [] })

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-33'],
  says: 'MODIFY of a first or last name alone is not held against the names of others.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { FIRST_NAME, LAST_NAME } = request.parameters
    const isHalf = FIRST_NAME === undefined || LAST_NAME === undefined
    return !outcome.ok && outcome.refusal === 'userExists' && isHalf ? done : outcome
  }),
}
