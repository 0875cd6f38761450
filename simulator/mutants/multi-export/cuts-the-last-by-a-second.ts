import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The last file of the ZIP is a second shorter than its recording.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'file'
      ? order
      : {
          kind: 'zip',
          files: order.files.map((file, at) => {
            const { seconds } = file.sound
            const isLast = at === order.files.length - 1
            return isLast ? { ...file, sound: { ...file.sound, seconds: seconds - 1 } } : file
          }),
        },
  ),
}
