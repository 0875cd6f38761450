import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-7'],
  says: 'The values of USER1 and USER2 are exchanged.',
  on: 'http',
  change: readdressed((address) => address.replace(/(user1=)([^&]*)(&user2=)([^&]*)/, '$1$4$3$2')),
}
