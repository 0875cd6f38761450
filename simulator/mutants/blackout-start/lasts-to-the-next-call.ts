import { afterAccepting } from '../change/after.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const withheldIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-9', 'CALLSTART-14'],
  says: 'The next call with the instance of one that was withheld is withheld, too.',
  change: (parts) =>
    afterAccepting('callStart', (world, { parameters }, now) => {
      const { DEVICEID = '', CALLINSTANCE = '' } = parameters
      const call = world.devices.find(DEVICEID)?.calls.at(-1)
      if (withheldIn(world).has(`${DEVICEID} ${CALLINSTANCE}`)) call?.blackout.start(now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const { DEVICEID = '', CALLINSTANCE = '' } = parameters
        withheldIn(world).add(`${DEVICEID} ${CALLINSTANCE}`)
      })(parts),
    ),
}
