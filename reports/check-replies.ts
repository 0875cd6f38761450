import { XMLValidator } from 'fast-xml-parser'
import type { ExchangeRecord } from '../steps/record.ts'
import type { ExampleRun } from './collect-run.ts'
import { countedShapes } from './counted-shapes.ts'
import type { ShapeFinding } from './result-format.ts'
import { validateReplies } from './validate-replies.ts'

/** What came of holding the replies of a run against the schema. */
export interface CheckedReplies {
  readonly examples: readonly ExampleRun[]
  /** What was found and fails no example. */
  readonly shapes: readonly ShapeFinding[]
}

/**
 * Validates every reply of a run against the contract's schema, in one call of xmllint. At our own
 * simulator an example that received a reply of another shape fails, whether or not a step looked at
 * it. At a foreign target that is only told: the reference nowhere asks for the shape of its samples,
 * and where an element matters an example asks for it.
 */
export async function checkReplies(
  examples: readonly ExampleRun[],
  { isForeign }: { readonly isForeign: boolean },
): Promise<CheckedReplies> {
  const checked = examples.flatMap((example, index) =>
    example.exchanges
      .filter(({ result }) => isWellFormed(result))
      .map((exchange) => ({ ...exchange, index })),
  )
  const found = (await validateReplies(checked)).map(
    ({ reply, messages }): Found => ({ index: reply.index, exchange: reply, messages }),
  )
  if (isForeign) return { examples, shapes: shapesOf(found) }
  return { examples: withFailures(examples, found), shapes: [] }
}

/** A reply of another shape, and the place of its example. */
interface Found {
  readonly index: number
  readonly exchange: ExchangeRecord
  readonly messages: readonly string[]
}

function withFailures(
  examples: readonly ExampleRun[],
  found: readonly Found[],
): readonly ExampleRun[] {
  return examples.map((example, index) => {
    const own = found.filter((one) => one.index === index)
    if (own.length === 0 || example.status === 'not judged') return example
    const said = own.map(
      ({ exchange, messages }) =>
        `the reply is not of its schema: ${messages.join('; ')}\n${exchange.result}`,
    )
    const message = [example.message, ...said].filter((text) => text !== '').join('\n')
    return { ...example, status: 'failed', message }
  })
}

function shapesOf(found: readonly Found[]): readonly ShapeFinding[] {
  return countedShapes(
    found.flatMap(({ exchange: { command }, messages }) =>
      messages.map((says) => ({ command, says, replies: 1 })),
    ),
  )
}

/**
 * Whether a reply can stand in the document of all replies. One that cannot has failed its example
 * already, in the suite's own reader; here it would only hide the others.
 */
function isWellFormed(result: string): boolean {
  return XMLValidator.validate(result) === true
}
