import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29'],
  says: 'MODIFY leaves EMPLOYEE_ID as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { EMPLOYEE_ID: _, ...others } = sent
    return others
  }),
}
