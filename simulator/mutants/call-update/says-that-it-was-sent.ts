import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-6'],
  says: 'CALLUPDATE of the last recording says that it was sent to the cores.',
  change: saying('callUpdate', (result) =>
    result.replace(
      'Updated recording in database',
      'CALLUPDATE sent to all of the following cores: 1',
    ),
  ),
}
