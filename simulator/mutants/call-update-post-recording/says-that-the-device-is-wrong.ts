import { refusing } from '../change/saying.ts'
import { together } from '../change/together.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-5', 'CALLUPDATEPOST-6'],
  says: 'CALLUPDATE with a RECORDID that no recording has is refused as if no device had been found.',
  change: together(
    ...(['recordingNotFound', 'valueInvalid'] as const).map((refusal) =>
      refusing(refusal, toldAs('API_BLANK_REQUIRED_VALUE'), 'callUpdatePostRecording'),
    ),
  ),
}
