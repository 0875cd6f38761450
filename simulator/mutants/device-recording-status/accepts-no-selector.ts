import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-11'],
  says: 'DEVICERECORDINGSTATUS without a selector is accepted, and shows no device.',
  change: handling(
    'deviceRecordingStatus',
    (usual) => (world, request, now) =>
      Object.keys(request.parameters).length === 0
        ? accept('foundInstances', { DEVICE: [] })
        : usual(world, request, now),
  ),
}
