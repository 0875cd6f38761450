import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12'],
  says: 'DEVICERECORDINGSTATUS has ISRECORDINGVIDEO N for a session.',
  change: showingCalls((calls) =>
    calls.map((call) => (call.SESSIONID === '' ? call : { ...call, ISRECORDINGVIDEO: 'N' })),
  ),
}
