import { refusing, saying } from '../change/saying.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let stale: string | undefined

export const mutant: Mutant = {
  breaks: ['EMAIL-6'],
  says: 'After a message that the mail server does not take, the next reply is that of EMAIL again.',
  change: together(
    refusing('mailNotSent', (result) => {
      stale = result
      return result
    }),
    saying('testEcho', (result) => {
      const again = stale ?? result
      stale = undefined
      return again
    }),
  ),
}
