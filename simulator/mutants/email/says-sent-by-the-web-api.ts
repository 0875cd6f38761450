import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1'],
  says: 'RESULTMSG of EMAIL says on the WebAPI that a message was sent.',
  on: 'http',
  change: saying('email', (result) => elementsOf(result, 'RESULTMSG', () => 'Message sent')),
}
