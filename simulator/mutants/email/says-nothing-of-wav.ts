import { refusing, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-Q2'],
  says: 'The reply to EMAIL in the format of the sample has no RESULTCODE.',
  change: refusing(
    'formatNotSupported',
    (result) => (/found .*wav/.test(result) ? withoutElements(result, 'RESULTCODE') : result),
    'email',
  ),
}
