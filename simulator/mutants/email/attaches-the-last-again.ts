import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1'],
  says: 'The recording that was mailed before is attached again, and at first the oldest.',
  change: handling('email', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok || !outcome.mail) return outcome
    const { file } = outcome.mail
    const [oldest] = [...world.recordings.all()].toReversed()
    return {
      ...outcome,
      mail: { ...outcome.mail, file: { ...file, recordId: oldest?.recordId ?? 0 } },
    }
  }),
}
