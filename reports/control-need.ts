import { requirements } from '../contract/requirements.ts'
import type { ControlNeed, KnownExample } from './result-format.ts'

/** How much of the contract only a target with a control interface lets anybody see. */
export function controlNeed(known: readonly KnownExample[]): ControlNeed {
  const isOfControl = ({ tags }: KnownExample) => tags.includes('needs-control')
  const byControlAlone = requirements.filter(({ id }) => {
    const own = known.filter(({ tags }) => tags.includes(id))
    return own.length > 0 && own.every(isOfControl)
  })
  return {
    examples: known.filter(isOfControl).length,
    requirements: byControlAlone.length,
    documented: byControlAlone.filter(({ basis }) => basis === 'documented').length,
  }
}
