import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-18'],
  says: 'A message that never ends is never answered.',
  change: replies(
    () => (all) =>
      all.filter((result) => !/the message ends|is not closed|is expected/.test(result)),
  ),
}
