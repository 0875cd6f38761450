import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29', 'IMPORTUSER-30'],
  says: 'MODIFY without EMPLOYEE_ID makes it blank.',
  change: importingAs('MODIFY', (sent) => ({ EMPLOYEE_ID: '', ...sent })),
}
