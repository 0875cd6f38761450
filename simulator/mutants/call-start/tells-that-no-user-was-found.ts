import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-9'],
  says: 'CALLSTART by a user whom nobody knows is refused with API_USER_NOT_FOUND.',
  change: refusing('deviceNotFound', toldAs('API_USER_NOT_FOUND'), 'callStart'),
}
