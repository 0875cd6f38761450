import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12'],
  says: 'DEVICERECORDINGSTATUS shows the newest of several sessions.',
  change: showingCalls((calls) => {
    const newest = calls.findLast(({ SESSIONID }) => SESSIONID !== '')
    return calls.filter((call) => call.SESSIONID === '' || call === newest)
  }),
}
