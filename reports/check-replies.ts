import { XMLValidator } from 'fast-xml-parser'
import { validateXML } from 'xmllint-wasm'
import { commands } from '../contract/commands.ts'
import { replySchema } from '../contract/xsd.ts'
import type { ExampleRun } from './collect-run.ts'
import { wrapReplies } from './wrap-replies.ts'

/**
 * Validates every reply of a run against the contract's schema, in one call of xmllint. An example
 * that received a reply of another shape fails, whether or not a step looked at it.
 */
export async function checkReplies(
  examples: readonly ExampleRun[],
): Promise<readonly ExampleRun[]> {
  const checked = examples.flatMap((example, index) =>
    example.exchanges
      .filter(({ result }) => isWellFormed(result))
      .map((exchange) => ({ index, exchange })),
  )
  if (checked.length === 0) return examples
  const findings = await findingsByLine(wrapReplies(checked.map(({ exchange }) => exchange)))
  const said = new Map<number, string[]>()
  for (const [line, messages] of findings) {
    const reply = checked[line - 2]
    if (!reply) throw new Error(`xmllint speaks of line ${line}: ${messages.join('; ')}`)
    const text = `the reply is not of its schema: ${messages.join('; ')}\n${reply.exchange.result}`
    said.set(reply.index, [...(said.get(reply.index) ?? []), text])
  }
  return examples.map((example, index) => {
    const messages = said.get(index)
    if (!messages) return example
    const message = [example.message, ...messages].filter((text) => text !== '').join('\n')
    return { ...example, status: 'failed', message }
  })
}

async function findingsByLine(document: string): Promise<Map<number, string[]>> {
  const { errors } = await validateXML({
    xml: { fileName: 'replies.xml', contents: document },
    schema: { fileName: 'contract.xsd', contents: replySchema(commands) },
    // The default of 16 MB holds a few thousand replies; a run of a large server has more.
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  })
  const findings = new Map<number, string[]>()
  for (const { loc, message } of errors) {
    if (!loc) continue
    findings.set(loc.lineNumber, [...(findings.get(loc.lineNumber) ?? []), message])
  }
  return findings
}

/**
 * Whether a reply can stand in the document of all replies. One that cannot has failed its example
 * already, in the suite's own reader; here it would only hide the others.
 */
function isWellFormed(result: string): boolean {
  return XMLValidator.validate(result) === true
}
