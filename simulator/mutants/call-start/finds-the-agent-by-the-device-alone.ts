import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-15'],
  says: 'CALLSTART does not find the device of an agent whose phone is an alias.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const [user] = world.users.withSysUser(request.parameters.SYS_USER ?? '')
    const isById = [...(user?.phones ?? [])].some((phone) => world.devices.find(phone))
    return user && !isById ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
