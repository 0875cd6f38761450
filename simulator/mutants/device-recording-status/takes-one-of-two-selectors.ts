import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-11'],
  says: 'DEVICERECORDINGSTATUS ignores SYS_USER where it has a DEVICEALIAS.',
  change: asking('deviceRecordingStatus', ({ SYS_USER, ...others }) =>
    others.DEVICEALIAS === undefined ? { ...others, SYS_USER } : others,
  ),
}
