import { saying } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-1', 'ADDGROUP-2', 'ADDGROUP-6'],
  says: 'A group is added, and the reply is a refusal.',
  change: saying('addGroup', (result) =>
    result.includes('has been added') ? toldAs('API_DATABASE_QUERY_ERROR')(result) : result,
  ),
}
