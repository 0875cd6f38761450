import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-8'],
  says: 'SYSTEMSTATUS numbers the processors from 1.',
  change: saying('systemStatus', (result) =>
    result.replaceAll(
      /(<\/?PROCESSOR)(\d+)>/g,
      (_, opening: string, number: string) => `${opening}${Number(number) + 1}>`,
    ),
  ),
}
