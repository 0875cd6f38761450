import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-1',
    'IMPORTAGENTPHONE-2',
    'IMPORTAGENTPHONE-4',
    'IMPORTAGENTPHONE-8',
    'IMPORTAGENTPHONE-14',
    'IMPORTAGENTPHONE-3',
  ],
  says: 'IMPORTAGENTPHONE makes the first user inactive.',
  change: afterAccepting('importAgentPhone', (world) => {
    const [first] = world.users.all()
    if (first) world.users.change(first, { status: 'I' })
  }),
}
