import { ordering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-7'],
  says: 'The files stand in the ZIP by their length.',
  on: 'http',
  change: ordering((order) =>
    order.kind === 'file'
      ? order
      : {
          kind: 'zip',
          files: order.files.toSorted((one, other) => other.sound.seconds - one.sound.seconds),
        },
  ),
}
