import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-7'],
  says: 'What is sent as USER1 is taken for USER2, and the other way round, where KEEPDAYS comes too.',
  on: 'http',
  change: readdressed((address) =>
    address.includes('keepdays=')
      ? address.replace('user1=', 'user0=').replace('user2=', 'user1=').replace('user0=', 'user2=')
      : address,
  ),
}
