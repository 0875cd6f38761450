import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13'],
  says: 'BLACKOUTSTART with a blank selector beside another is accepted, and does nothing.',
  change: (parts) =>
    handling('blackoutStart', (usual) => (world, request, now) => {
      const isBlank = request.parameters.CALLINSTANCE === 'blank'
      return isBlank ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
    })(
      rewording((text) =>
        text.includes('<TYPE>BLACKOUTSTART<')
          ? text.replace('<DEVICEID></DEVICEID>', '<CALLINSTANCE>blank</CALLINSTANCE>')
          : text,
      )(parts),
    ),
}
