import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-9'],
  says: 'BLACKOUTSTART by SYS_USER is about the first device of the user.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const { SYS_USER } = request.parameters
    const [first] = world.users.withSysUser(SYS_USER ?? '')[0]?.phones ?? []
    const [, second = first] = world.users.withSysUser(SYS_USER ?? '')[0]?.phones ?? []
    if (SYS_USER === undefined || second === undefined) return usual(world, request, now)
    return usual(world, { ...request, parameters: { DEVICEID: second } }, now)
  }),
}
