import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-6',
    'IMPORTAGENTPHONE-9',
    'IMPORTAGENTPHONE-15',
    'IMPORTAGENTPHONE-Q1',
    'IMPORTAGENTPHONE-19',
  ],
  says: 'Where no agent is found the request is refused, and the first user gets the phone.',
  change: afterRefusing('importAgentPhone', (world, { parameters }) => {
    const [first] = world.users.all()
    if (first) world.users.change(first, { phones: [parameters.PHONEID] })
  }),
}
