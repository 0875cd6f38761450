import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-8', 'RES-12'],
  says: 'The message that names the cores names CALLUPDATE, whatever was sent, and of that CALLSTART.',
  change: sayingAlways((result) =>
    result.replaceAll(
      /<RESULTMSG>(\w+)(?= sent to all)/g,
      (_, name: string) => `<RESULTMSG>${name === 'CALLUPDATE' ? 'CALLSTART' : 'CALLUPDATE'}`,
    ),
  ),
}
