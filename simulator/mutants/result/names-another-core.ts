import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-12'],
  says: 'The core that is named is not the one that a command was sent to.',
  change: sayingAlways((result) =>
    result.replaceAll(
      /( following cores: )(\d+)/g,
      (_, before: string, core: string) => `${before}${Number(core) + 7}`,
    ),
  ),
}
