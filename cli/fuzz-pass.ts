import { repeatTarget } from '../reports/html/repeat-line.ts'
import { validateReplies } from '../reports/validate-replies.ts'
import { type FuzzFailure, type FuzzPlan, fuzz } from '../steps/fuzz/fuzz.ts'
import type { FuzzExchange } from '../steps/fuzz/fuzz-session.ts'
import type { RunParameters } from '../steps/run-parameters.ts'
import { serverTarget } from '../steps/target/server-target.ts'
import { simulatorTarget } from '../steps/target/simulator-target.ts'
import { countsText, failureText } from './fuzz-text.ts'
import type { Pass, Subject } from './subject.ts'

/** What came of one pass: whether all held, and what is to be said of it. */
interface Passed {
  readonly held: boolean
  readonly text: string
}

/** Sends generated requests over one transport. */
export async function fuzzPass(
  subject: Subject & { readonly run: string },
  { scheme, target: address }: Pass,
  plan: FuzzPlan,
  interrupted: AbortSignal,
): Promise<Passed> {
  const { scenario, connection, allow, secrets, roles, run } = subject
  const parameters: RunParameters = {
    scheme,
    scenario,
    connection,
    secrets,
    run,
    ...(allow && { allow }),
    ...(roles && { roles }),
  }
  const target =
    address === undefined
      ? await simulatorTarget(scenario, scheme, connection)
      : await serverTarget(new URL(address), parameters)
  try {
    const { counts, exchanges, failure } = await fuzz(target, parameters, plan, interrupted)
    const wrong = await wrongShapes(exchanges)
    const found = failure ?? (subject.isOwn ? wrong[0] : undefined)
    const told = subject.isOwn ? [] : wrong.map(({ made, says }) => `${made.command}: ${says}\n`)
    const shapes = [...new Set(told)]
    const repeat = {
      scheme,
      seed: plan.seed,
      target: repeatTarget(scheme, address ? [address] : []),
    }
    const text = [
      `${scheme}\n${countsText(counts)}\n`,
      ...(shapes.length > 0 ? ['Replies of another shape than in the contract:\n', ...shapes] : []),
      ...(found ? [failureText(found, repeat)] : []),
    ].join('')
    return { held: found === undefined, text: target.secrets.mask(text) }
  } finally {
    await target.stop()
  }
}

async function wrongShapes(exchanges: readonly FuzzExchange[]): Promise<readonly FuzzFailure[]> {
  const wrong = await validateReplies(exchanges)
  return wrong.map(({ reply: { made, request, result }, messages }) => ({
    made,
    request,
    says: `the reply is not of its schema: ${messages.join('; ')}\n${result}`,
  }))
}
