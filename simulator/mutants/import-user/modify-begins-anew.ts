import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29', 'IMPORTUSER-9', 'IMPORTUSER-30'],
  says: 'MODIFY keeps nothing of a user but the name and what is sent.',
  change: importingAs('MODIFY', (sent) => ({
    EMPLOYEE_ID: '',
    SYS_USER: '',
    DOMAIN: '',
    EMAIL: '',
    CRM_USER: '',
    SITEID: '-1',
    PHONES: '',
    ...sent,
  })),
}
