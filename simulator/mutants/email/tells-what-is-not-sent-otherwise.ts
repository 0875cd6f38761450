import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-6'],
  says: 'A message that the mail server does not take gives API_DATABASE_QUERY_ERROR.',
  change: refusing('mailNotSent', toldAs('API_DATABASE_QUERY_ERROR'), 'email'),
}
