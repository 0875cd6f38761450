import { updateRecording } from '../../core/recordings.ts'
import { readingOf } from '../change/reading.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-6'],
  says: 'CHATUPDATE with a KEEPDAYS that is no number changes the group before it is refused.',
  change: together(
    readingOf('chatUpdate', (request) => request),
    (usual) => {
      let wanted: string | undefined
      return {
        ...usual,
        readMessage: (bytes, transport, dialect) => {
          const decoded = usual.readMessage(bytes, transport, dialect)
          const text = bytes.toString('utf8')
          if (!decoded.ok && decoded.command === 'chatUpdate')
            wanted = /<GROUP>(.*)<\/GROUP>/.exec(text)?.[1]
          return decoded
        },
        settle: (world, now) => {
          usual.settle(world, now)
          for (const { recording } of world.sessions.all())
            updateRecording(recording, { GROUP: wanted })
          wanted = undefined
        },
      }
    },
  ),
}
