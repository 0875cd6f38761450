import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y says that the last recording is updated, and it is not.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const { DEVICEID, SYS_USER, CRM_USER, UPDATE_IF_NOT_RECORDING } = request.parameters
    const isIdle = deviceMeant(world, 'callUpdate', request.parameters)?.calls.length === 0
    const parameters = { DEVICEID, SYS_USER, CRM_USER, UPDATE_IF_NOT_RECORDING }
    return usual(world, isIdle ? { ...request, parameters } : request, now)
  }),
}
