import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-4', 'IMPORTUSER-40'],
  says: 'USERNAME of a new user is kept as CRM_USER as well.',
  change: importingAs('ADD', (sent) =>
    sent.USERNAME ? { ...sent, CRM_USER: sent.USERNAME } : sent,
  ),
}
