import { type CommandId, commands } from '../../contract/commands.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { messages } from '../../contract/messages.ts'
import { type RefusalId, refusals } from '../../contract/refusals.ts'
import { type ResultLabel, resultCodes } from '../../contract/results.ts'
import type { Command, ReplyElement } from '../../contract/types.ts'
import type { Words } from '../core/outcome.ts'
import type { GivenResult } from '../core/reply-rule.ts'
import { escapeXml } from './escape.ts'

/** The values of a reply, as deep as its row. */
export interface Body {
  readonly [name: string]: string | Body | readonly Body[] | undefined
}

/** What a reply answers: the command where one was named, and its REQUESTID as sent. */
export interface Answered {
  readonly command: CommandId | undefined
  readonly requestId: string
}

/** The RESULT of a request that was accepted: its envelope, then the elements of its row in order. */
export function encodeAccepted(
  { command, requestId }: Answered & { readonly command: CommandId },
  outcome: { readonly message: keyof typeof messages; readonly words: Words; readonly body: Body },
): string {
  const row: Command = commands[command]
  const opening =
    row.envelope === 'standard'
      ? envelope(row.name, requestId, 'API_OK', resultCodes.API_OK, {
          text: messages[outcome.message].text,
          words: outcome.words,
        })
      : element(row.envelope === 'untold' ? 'REQUESTTYPE' : 'TYPE', row.name) +
        element('REQUESTID', requestId)
  return `<RESULT>${opening}${elements(row.reply, outcome.body)}</RESULT>`
}

/** The RESULT of a request that was refused: an envelope, and what its row lets it add (RES-10). */
export function encodeRefused(
  { command, requestId }: Answered,
  outcome: { readonly refusal: RefusalId; readonly words: Words; readonly body?: Body },
  dialect: Dialect,
): string {
  const { label, message } = refusals[outcome.refusal]
  const told = { text: message, words: outcome.words }
  const opening = refusalEnvelope(command, requestId, label, told, dialect)
  const more = outcome.body === undefined ? '' : refusalElements(command, outcome.body)
  return `<RESULT>${opening}${more}</RESULT>`
}

/** The RESULT of a request that a scenario has refused, in words of its own. */
export function encodeGiven(
  { command, requestId }: Answered,
  { label, message = label }: GivenResult,
  dialect: Dialect,
): string {
  const told = { text: '{message}', words: { message } }
  return `<RESULT>${refusalEnvelope(command, requestId, label, told, dialect)}</RESULT>`
}

function refusalEnvelope(
  command: CommandId | undefined,
  requestId: string,
  label: ResultLabel,
  told: Told,
  dialect: Dialect,
): string {
  const name = command === undefined ? '' : commands[command].name
  const type = dialect.errorResultType === 'label' ? label : 'ERROR'
  return envelope(name, requestId, type, resultCodes[label], told)
}

interface Told {
  readonly text: string
  readonly words: Words
}

function refusalElements(command: CommandId | undefined, body: Body): string {
  const row: Command | undefined = command && commands[command]
  return elements(row?.refusalReply ?? [], body)
}

function envelope(name: string, requestId: string, type: string, code: number, told: Told): string {
  return (
    element('REQUESTTYPE', name) +
    element('REQUESTID', requestId) +
    element('RESULTTYPE', type) +
    element('RESULTCODE', String(code)) +
    element('RESULTMSG', filled(told.text, { command: name, ...told.words }))
  )
}

function elements(row: readonly ReplyElement[], body: Body): string {
  let text = ''
  for (const part of row) {
    if (typeof part === 'string') {
      text += element(part, textOf(part, body))
    } else if ('group' in part) {
      for (const one of groupsOf(part.group, body)) {
        text += `<${part.group}>${elements(part.of, one)}</${part.group}>`
      }
    } else {
      for (const [number, one] of groupsOf(part.numbered, body).entries()) {
        const name = `${part.numbered}${number}`
        text += `<${name}>${elements(part.of, one)}</${name}>`
      }
    }
  }
  return text
}

/** A value that is blank is an element that is open and closed, not a self-closing one (3.7). */
function element(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`
}

function textOf(name: string, body: Body): string {
  const value = body[name]
  if (typeof value !== 'string') throw new Error(`the reply has no text for ${name}`)
  return value
}

function groupsOf(name: string, body: Body): readonly Body[] {
  const value = body[name]
  if (value === undefined || typeof value === 'string') throw new Error(`the reply has no ${name}`)
  return isList(value) ? value : [value]
}

function isList(value: Body | readonly Body[]): value is readonly Body[] {
  return Array.isArray(value)
}

/** A message with the words in its braces filled in. */
function filled(text: string, words: Words): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const value = words[word]
    if (value === undefined) throw new Error(`nothing fills {${word}} in "${text}"`)
    return value
  })
}
