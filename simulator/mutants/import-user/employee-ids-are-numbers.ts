import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-1', 'IMPORTUSER-9', 'IMPORTUSER-28'],
  says: 'EMPLOYEE_ID is kept as a number: 0012 becomes 12.',
  change: asking('importUser', (sent) => {
    const { EMPLOYEE_ID } = sent
    return EMPLOYEE_ID ? { ...sent, EMPLOYEE_ID: String(Number(EMPLOYEE_ID)) } : sent
  }),
}
