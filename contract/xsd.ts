import { resultCodes } from './results.ts'
import type { Command, Envelope, ReplyElement } from './types.ts'

/**
 * The XSD 1.0 schema of all replies of a run in one document. Its root REPLIES holds an element for
 * each reply that says what the reply must be: `accepted.callStart` or `refused.callStart`, by the
 * key of the command, or `refused` for the refusal of a message that named no command. In it is the
 * RESULT as it came.
 */
export function replySchema(commands: Readonly<Record<string, Command>>): string {
  const kinds = Object.entries(commands).flatMap(([stem, command]) => [
    wrapper(`accepted.${stem}`, [...opening(command), ...command.reply.map(element)]),
    wrapper(`refused.${stem}`, [
      ...refusal(constant('REQUESTTYPE', command.name)),
      ...refusalMore(command),
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
${Object.entries(simpleTypes).map(simpleType).join('\n')}
<xs:element name="REPLIES">
<xs:complexType>
<xs:choice minOccurs="0" maxOccurs="unbounded">
${[...kinds, wrapper('refused', refusal(text('REQUESTTYPE')))].join('\n')}
</xs:choice>
</xs:complexType>
</xs:element>
</xs:schema>
`
}

/** The elements that open a successful reply. */
function opening({ name, envelope }: Command): readonly string[] {
  const openings: Readonly<Record<Envelope, readonly string[]>> = {
    standard: [
      constant('REQUESTTYPE', name),
      text('REQUESTID', 'digits'),
      constant('RESULTTYPE', 'API_OK'),
      constant('RESULTCODE', String(resultCodes.API_OK)),
      text('RESULTMSG'),
    ],
    untold: [constant('REQUESTTYPE', name), text('REQUESTID', 'digits')],
    'untold-type': [constant('TYPE', name), text('REQUESTID', 'digits')],
  }
  return openings[envelope]
}

/** All of a refusal. Its REQUESTID is what was sent, which may be blank or no number. */
function refusal(requestType: string): readonly string[] {
  return [
    requestType,
    text('REQUESTID'),
    text('RESULTTYPE', 'refusal-label'),
    text('RESULTCODE', 'refusal-code'),
    text('RESULTMSG'),
  ]
}

/** What the row lets a refusal add: all of it or none. */
function refusalMore({ refusalReply }: Command): readonly string[] {
  if (!refusalReply) return []
  return [`<xs:sequence minOccurs="0">${refusalReply.map(element).join('')}</xs:sequence>`]
}

/** An element of a reply, as its row describes it. */
function element(row: ReplyElement): string {
  if (typeof row === 'string') return text(row, typesByName[row])
  const content = row.of.map(element)
  if ('group' in row) return group(row.group, content, row.occurs === 'any' ? anyNumber : '')
  return Array.from({ length: row.most }, (_, number) =>
    group(`${row.numbered}${number}`, content, ' minOccurs="0"'),
  ).join('')
}

const anyNumber = ' minOccurs="0" maxOccurs="unbounded"'

/** The element that says what the RESULT in it must be. */
function wrapper(name: string, result: readonly string[]): string {
  return group(name, [group('RESULT', result)])
}

function group(name: string, content: readonly string[], occurs = ''): string {
  const type = `<xs:complexType><xs:sequence>${content.join('')}</xs:sequence></xs:complexType>`
  return `<xs:element name="${name}"${occurs}>${type}</xs:element>`
}

function text(name: string, type?: SimpleType): string {
  return `<xs:element name="${name}" type="${type ?? 'xs:string'}"/>`
}

/**
 * An element that holds one value and no other. An enumeration, because `fixed` would let an empty
 * element pass for one that holds the value.
 */
function constant(name: string, value: string): string {
  const type = `<xs:simpleType>${restriction(enumeration([value]))}</xs:simpleType>`
  return `<xs:element name="${name}">${type}</xs:element>`
}

function restriction(facets: string): string {
  return `<xs:restriction base="xs:string">${facets}</xs:restriction>`
}

function enumeration(values: readonly (string | number)[]): string {
  return values.map((value) => `<xs:enumeration value="${value}"/>`).join('')
}

function pattern(expression: string): string {
  return `<xs:pattern value="${expression}"/>`
}

function simpleType([name, facets]: readonly [string, string]): string {
  return `<xs:simpleType name="${name}">${restriction(facets)}</xs:simpleType>`
}

const hour = '(1[0-2]|[1-9])'
const date = '(1[0-2]|[1-9])/(3[01]|[12][0-9]|[1-9])/[0-9]{4}'

/** The facets of every type that is more than text. */
const simpleTypes = {
  digits: pattern('[0-9]+'),
  flag: enumeration(['Y', 'N']),
  direction: enumeration(['', 'I', 'O']),
  truth: enumeration(['TRUE', 'FALSE']),
  // 2/1/2011 11:49:32 AM, or blank.
  'local-time': pattern(`(${date} ${hour}:[0-5][0-9]:[0-5][0-9] (AM|PM))?`),
  // 10/30/2006 4:05:38 PM -05:00, or without the blank before the offset (IMPORTUSER-24), or blank.
  'user-time': pattern(`(${date} ${hour}:[0-5][0-9]:[0-5][0-9] (AM|PM) ?[+\\-][0-9]{2}:[0-9]{2})?`),
  'refusal-label': enumeration([
    ...Object.keys(resultCodes).filter((label) => label !== 'API_OK'),
    'ERROR',
  ]),
  // 17 and 31 are in the table of the reference, though their labels are unclear; 19 is not in it.
  'refusal-code': enumeration([
    ...Object.values(resultCodes).filter((code) => code !== resultCodes.API_OK),
    17,
    31,
  ]),
}

type SimpleType = keyof typeof simpleTypes

/** Elements of replies that hold more than text. */
const typesByName: Readonly<Record<string, SimpleType>> = {
  COUNT: 'digits',
  USER_ID: 'digits',
  AGENTID: 'digits',
  CALLNUMBER: 'digits',
  RECORDID: 'digits',
  RECORDINGTIME: 'digits',
  DURATION: 'digits',
  LASTSTATECHANGEUNIXTIME: 'digits',
  GROUPID: 'digits',
  RECORDINGTOTALDISKCAPACITY: 'digits',
  RECORDINGTOTALDISKFREE: 'digits',
  SYSTEMRAMTOTAL: 'digits',
  SYSTEMRAMFREE: 'digits',
  SYSTEMRAMUSED: 'digits',
  SYSTEMRAMUSEDPCT: 'digits',
  ISRECORDING: 'flag',
  ISRECORDINGVIDEO: 'flag',
  CALLDIRECTION: 'direction',
  AGENT: 'truth',
  ADD_TIME: 'user-time',
  MOD_TIME: 'user-time',
  STARTTIME: 'local-time',
  STOPTIME: 'local-time',
  LASTSTATECHANGE: 'local-time',
}
