import { commands } from '../contract/commands.ts'
import type { Command } from '../contract/types.ts'

/** A reply to be validated: the command it answers, as it was sent, and its RESULT document. */
export interface ReplyToCheck {
  readonly command: string
  readonly request: string
  readonly result: string
}

/**
 * All replies in one document, each on a line of its own under the element that says what it must
 * be, so that one call of xmllint validates them all and the line of a finding names the reply.
 * The first reply is on line 2.
 */
export function wrapReplies(replies: readonly ReplyToCheck[]): string {
  const lines = replies.map((reply) => {
    const name = wrapperOf(reply)
    // White space inside a text is no matter to the schema, and a reply must stay on its line.
    return `<${name}>${reply.result.trim().replace(/[\r\n]+/g, ' ')}</${name}>`
  })
  return `<REPLIES>\n${lines.join('\n')}\n</REPLIES>\n`
}

function wrapperOf({ command, request, result }: ReplyToCheck): string {
  const code = /<RESULTCODE>\s*(\d*)\s*<\/RESULTCODE>/.exec(result)?.[1]
  const isRefusal = code !== undefined && code !== '20'
  const stem = stemOf(command, request)
  if (stem === undefined || (isRefusal && !result.includes(`>${command}<`))) return 'refused'
  return isRefusal ? `refused.${stem}` : `accepted.${stem}`
}

/** The row a request is of: of two forms, the one whose parameter was sent. */
function stemOf(command: string, request: string): string | undefined {
  const rows: [string, Command][] = Object.entries(commands)
  const forms = rows.filter(([, row]) => row.name === command)
  const selected = forms.find(
    ([, { selectedBy }]) => selectedBy !== undefined && sends(request, selectedBy),
  )
  return (selected ?? forms.find(([, row]) => row.selectedBy === undefined))?.[0]
}

function sends(request: string, parameter: string): boolean {
  return new RegExp(`<${parameter}>\\s*[^<\\s]|[?&]${parameter}=[^&\\s]`, 'i').test(request)
}
