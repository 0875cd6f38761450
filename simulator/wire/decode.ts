import { type CommandId, commands } from '../../contract/commands.ts'
import { parameters as known, type ParameterName } from '../../contract/parameters.ts'
import type { RefusalId } from '../../contract/refusals.ts'
import type { Command, Lexical, Transport } from '../../contract/types.ts'
import type { Words } from '../core/outcome.ts'
import type { ParametersOf } from '../core/request.ts'
import type { SentValue } from './elements.ts'

/** A message that names a known command with everything its row asks for. */
export interface DecodedRequest {
  readonly ok: true
  readonly command: CommandId
  readonly requestId: string
  /** Values by upper-case name, trimmed; those that count as not sent are left out. */
  readonly parameters: Readonly<Record<string, string>>
}

/** What is wrong with a message, and what could be read of it all the same. */
export interface Defect {
  readonly ok: false
  readonly refusal: RefusalId
  readonly words: Words
  /** The command, where one was named. */
  readonly command: CommandId | undefined
  /** REQUESTID as sent; blank where there was none. */
  readonly requestId: string
}

/**
 * Turns the values of a message into a request, or says what is wrong with it: first its form, then
 * REQUESTID, then the command, then the parameters (REQ-22). Names must be upper case already.
 */
export function decode(
  values: readonly SentValue[],
  transport: Transport,
): DecodedRequest | Defect {
  const sent = new Map<string, string>()
  let repeated: string | undefined
  for (const [name, value] of values) {
    if (sent.has(name)) repeated ??= name
    else sent.set(name, trimmed(value))
  }
  const requestId = sent.get('REQUESTID') ?? ''
  const name = (sent.get('TYPE') || sent.get('REQUESTTYPE') || '').toUpperCase()
  const command = commandNamed(name, sent)
  const defect = (refusal: RefusalId, words: Words): Defect => ({
    ok: false,
    refusal,
    words,
    command,
    requestId,
  })
  if (repeated !== undefined) return defect('malformed', { detail: `${repeated} is sent twice` })
  if (!/^\d+$/.test(requestId)) return defect('requestIdInvalid', { found: foundText(requestId) })
  if (command === undefined) return defect('unknownCommand', { found: foundText(name) })
  const row: Command = commands[command]
  if (!row.via.includes(transport)) return defect('wrongTransport', {})
  const parameters: Record<string, string> = {}
  // What else was sent is ignored (REQ-15): it must not get to a command that does not know it.
  for (const parameter of namesOf(row)) {
    const value = sent.get(parameter)
    if (value === undefined || (value === '' && !isValueWhenBlank(parameter))) continue
    parameters[parameter] = decodedValue(parameter, value)
  }
  const missing = missingOf(row, parameters)
  if (missing !== undefined) return defect('valueMissing', { parameter: missing })
  const wrong = namesOf(row).find((parameter) => !isOfItsKind(parameter, parameters[parameter]))
  if (wrong !== undefined) {
    const allowed = lexicals[lexicalOf(wrong)].says
    return defect('valueInvalid', { parameter: wrong, allowed, found: sent.get(wrong) ?? '' })
  }
  return { ok: true, command, requestId, parameters }
}

/** A value as a request has it: without white space at its ends, letters in upper case. */
export function decodedValue(parameter: string, sent: string): string {
  const value = trimmed(sent)
  return isWord(parameter) ? value.toUpperCase() : value
}

/** How each kind of value looks, and how it is called in a refusal. A blank passes: it is no value. */
const lexicals: Readonly<Record<Lexical, { readonly pattern: RegExp; readonly says: string }>> = {
  text: { pattern: /^/, says: 'text' },
  digits: { pattern: /^\d*$/, says: 'a whole number' },
  flag: { pattern: /^[YN]?$/i, says: 'Y or N' },
  direction: { pattern: /^[IO]?$/i, says: 'I or O' },
  'unix-seconds': { pattern: /^\d*$/, says: 'whole seconds since 1970' },
  'digits-list': {
    pattern: /^(?:\d+(?:\s*,\s*\d+)*)?$/,
    says: 'whole numbers separated by commas',
  },
  'text-list': { pattern: /^/, says: 'texts separated by commas' },
}

const rowsByName = new Map<string, [CommandId, Command][]>()
let id: CommandId
for (id in commands) {
  const row: Command = commands[id]
  rowsByName.set(row.name, [...(rowsByName.get(row.name) ?? []), [id, row]])
}

/** Whether parameters are those of a command's row, every required one among them. */
export function isComplete<C extends CommandId>(
  command: C,
  parameters: Readonly<Record<string, string | undefined>>,
): parameters is ParametersOf<C> {
  const row: Command = commands[command]
  return row.required.every((name) => parameters[name] !== undefined)
}

/** The form of a command that a message means: one is selected by a parameter, else the plain one. */
function commandNamed(name: string, sent: ReadonlyMap<string, string>): CommandId | undefined {
  const forms = rowsByName.get(name) ?? []
  const selected = forms.find(([, row]) => row.selectedBy !== undefined && sent.get(row.selectedBy))
  return (selected ?? forms.find(([, row]) => row.selectedBy === undefined))?.[0]
}

function namesOf(row: Command): readonly string[] {
  return [
    ...row.required,
    ...row.choices.flatMap(({ of }) => of.flat()),
    ...row.optional.flatMap(({ names }) => names),
  ]
}

/**
 * The first parameter that a request lacks. Where the row wants one of several and has a refusal for
 * none of them, it is the rest of one that was sent in part, else the first of them.
 */
function missingOf(row: Command, parameters: Readonly<Record<string, string>>): string | undefined {
  const lacking = (names: readonly string[]) =>
    names.filter((name) => parameters[name] === undefined)
  const [required] = lacking(row.required)
  if (required !== undefined || !row.refusals.includes('valueMissing')) return required
  for (const { of } of row.choices) {
    const alternatives = of.map((names) => [names].flat())
    if (alternatives.some((names) => lacking(names).length === 0)) continue
    const begun = alternatives.find((names) => lacking(names).length < names.length)
    return lacking(begun ?? alternatives.flat())[0]
  }
  return undefined
}

function isKnown(name: string): name is ParameterName {
  return Object.hasOwn(known, name)
}

function lexicalOf(name: string): Lexical {
  return isKnown(name) ? known[name].lexical : 'text'
}

function isValueWhenBlank(name: string): boolean {
  return isKnown(name) && known[name].blank === 'value'
}

/** Whether a value is one of a few letters, of which the case is no matter. */
function isWord(name: string): boolean {
  const lexical = lexicalOf(name)
  return lexical === 'flag' || lexical === 'direction'
}

function isOfItsKind(name: string, value: string | undefined): boolean {
  return value === undefined || lexicals[lexicalOf(name)].pattern.test(value)
}

function foundText(value: string): string {
  return value === '' ? 'and none was sent' : `found "${value}"`
}

/** The white space at the ends of a value is not part of it (TCP-8); that inside is. */
function trimmed(value: string): string {
  return value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}
