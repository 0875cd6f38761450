import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-7'],
  says: 'Every file of the ZIP sounds like the first recording, whatever its name.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'file'
      ? order
      : {
          kind: 'zip',
          files: order.files.map((file) => ({
            ...file,
            sound: order.files[0]?.sound ?? file.sound,
          })),
        },
  ),
}
