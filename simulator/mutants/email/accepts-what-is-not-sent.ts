import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-6'],
  says: 'A message that the mail server does not take is said to be sent.',
  change: refusing('mailNotSent', toldAs('API_OK'), 'email'),
}
