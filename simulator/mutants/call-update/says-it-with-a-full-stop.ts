import { saying } from '../change/saying.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-6', 'CALLUPDATEPOST-1', 'CALLUPDATEPOST-4'],
  says: 'The message that a recording was updated has a full stop.',
  change: together(
    ...(['callUpdate', 'callUpdatePostRecording'] as const).map((command) =>
      saying(command, (result) => result.replace('in database<', 'in database.<')),
    ),
  ),
}
