import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank EMPLOYEE_ID leaves it as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { EMPLOYEE_ID, ...others } = sent
    return EMPLOYEE_ID === '' ? others : sent
  }),
}
