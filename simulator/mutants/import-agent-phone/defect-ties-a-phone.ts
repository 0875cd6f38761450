import { afterDefect } from '../change/after-defect.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-20', 'REQ-21', 'IMPORTAGENTPHONE-12'],
  says: 'A request that lacks a value, or has one of letters, ties a phone to the second user.',
  change: afterDefect('importAgentPhone', (world) => {
    const second = world.users.find(11)
    if (second) world.users.change(second, { phones: new Set([...second.phones, '0']) })
  }),
}
