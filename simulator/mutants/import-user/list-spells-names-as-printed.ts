import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q1'],
  says: 'LIST spells FIRSTNAME, LASTNAME and EMPLOYEEID.',
  change: saying('importUser', (result) =>
    result.replaceAll(/(FIRST|LAST)_NAME>|(EMPLOYEE)_ID>/g, (_, name = 'EMPLOYEE') =>
      name === 'EMPLOYEE' ? 'EMPLOYEEID>' : `${name}NAME>`,
    ),
  ),
}
