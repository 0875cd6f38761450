import { unreadable } from '../../wire/read-message.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'An XML document in the body is no request.',
  on: 'http',
  change: (usual) => ({ ...usual, readMessage: () => unreadable('it is no form') }),
}
