import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-21'],
  says: 'A phone that another user has is given to a second one.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { PHONES = '', ...others } = request.parameters
    const phones = PHONES.split(',').map((phone) => phone.trim())
    const isTaken = phones.some((phone) => world.users.holding(phone) !== undefined)
    if (!isTaken || others.ACTION === 'DELETE') return usual(world, request, now)
    const number = others.ACTION === 'ADD' ? world.users.nextId : Number(others.USER_ID)
    const outcome = usual(world, { ...request, parameters: others }, now)
    const user = world.users.find(number)
    if (outcome.ok && user) world.users.change(user, { phones })
    return outcome
  }),
}
