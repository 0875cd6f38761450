import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

function packed(name: string): string {
  return name.replaceAll(' ', '')
}

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'Names are compared without the blanks in them.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const isThere = world.users
      .all()
      .some(
        ({ firstName, lastName, status }) =>
          status !== 'D' && lastName === LAST_NAME && packed(firstName) === packed(FIRST_NAME),
      )
    return isThere ? refuse('userExists', { found: FIRST_NAME }) : usual(world, request, now)
  }),
}
