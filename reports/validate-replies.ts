import { validateXML } from 'xmllint-wasm'
import { commands } from '../contract/commands.ts'
import { replySchema } from '../contract/xsd.ts'
import { type ReplyToCheck, wrapReplies } from './wrap-replies.ts'

/** A reply that is not of the schema of the contract, and what xmllint says of it. */
export interface WrongReply<T extends ReplyToCheck> {
  readonly reply: T
  readonly messages: readonly string[]
}

/** Holds well-formed replies against the schema of the contract, all in one call of xmllint. */
export async function validateReplies<T extends ReplyToCheck>(
  replies: readonly T[],
): Promise<readonly WrongReply<T>[]> {
  if (replies.length === 0) return []
  const findings = await findingsByLine(wrapReplies(replies))
  return [...findings].map(([line, messages]) => {
    const reply = replies[line - 2]
    if (!reply) throw new Error(`xmllint speaks of line ${line}: ${messages.join('; ')}`)
    return { reply, messages }
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
