import type { CommandId } from '../../../contract/commands.ts'
import type { RefusalId } from '../../../contract/refusals.ts'
import type { Answered } from '../../wire/encode.ts'
import type { Change } from '../mutant.ts'

/** The RESULT of whatever is accepted is another text. */
export function sayingAlways(change: (result: string, answered: Answered) => string): Change {
  return (usual) => ({
    ...usual,
    encodeAccepted: (answered, outcome) =>
      change(usual.encodeAccepted(answered, outcome), answered),
  })
}

/** The RESULT of what a command accepts is another text. */
export function saying(command: CommandId, change: (result: string) => string): Change {
  return sayingAlways((result, answered) =>
    answered.command === command ? change(result) : result,
  )
}

/** The RESULT of whatever is refused is another text. */
export function refusingAll(
  change: (result: string, answered: Answered, refusal: RefusalId) => string,
): Change {
  return (usual) => ({
    ...usual,
    encodeRefused: (answered, outcome, dialect) =>
      change(usual.encodeRefused(answered, outcome, dialect), answered, outcome.refusal),
  })
}

/** The RESULT of one kind of refusal, of one command or of all, is another text. */
export function refusing(
  refusal: RefusalId,
  change: (result: string) => string,
  command?: CommandId,
): Change {
  return refusingAll((result, answered, found) => {
    const isMeant = found === refusal && (command === undefined || answered.command === command)
    return isMeant ? change(result) : result
  })
}

/** The texts of every element of a name are others. */
export function elementsOf(
  result: string,
  name: string,
  change: (text: string, index: number) => string,
): string {
  let index = -1
  return result.replaceAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'), (_, text: string) => {
    index += 1
    return `<${name}>${change(text, index)}</${name}>`
  })
}

/** Without the elements of a name, each with all that it holds. */
export function withoutElements(result: string, name: string): string {
  return result.replaceAll(new RegExp(`<${name}>.*?</${name}>`, 'gs'), '')
}
