import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'A USER_ID of letters is refused with API_DEVICE_INVALID.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { ACTION, USER_ID = '' } = request.parameters
    const outcome = usual(world, request, now)
    const isOdd = ACTION !== 'ADD' && /\D/.test(USER_ID)
    return isOdd ? refuse('actionInvalid', { allowed: 'a number', found: USER_ID }) : outcome
  }),
}
