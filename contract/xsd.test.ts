import { beforeAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { addGroup } from './commands/add-group.ts'
import { callStart } from './commands/call-start.ts'
import { chatStart } from './commands/chat-start.ts'
import { importUser } from './commands/import-user.ts'
import type { Command } from './types.ts'
import { replySchema } from './xsd.ts'

/** Commands of every shape that a reply can have. */
const table: Readonly<Record<string, Command>> = {
  callStart,
  chatStart,
  importUser,
  addGroup,
  numbered: {
    ...callStart,
    name: 'NUMBERED',
    reply: [{ numbered: 'PROCESSOR', most: 2, of: ['SPEED'] }],
  },
  timed: {
    ...callStart,
    name: 'TIMED',
    envelope: 'untold',
    reply: [
      'STARTTIME',
      'CALLDIRECTION',
      { group: 'RECORDING', occurs: 'one', of: ['ISRECORDING'] },
    ],
  },
  found: {
    ...callStart,
    name: 'FOUND',
    envelope: 'untold-type',
    reply: [{ group: 'SEARCHRESULT', occurs: 'any', of: ['RECORDID'] }],
  },
}

const eight = { type: 'API_DEVICE_INVALID', code: '8' }
const ok = opened({})
const group = `${opened({ name: 'ADDGROUP' })}<GROUPID>11</GROUPID><GROUPNAME>Sales</GROUPNAME>`
const refused = opened(eight)
const timed = '<REQUESTTYPE>TIMED</REQUESTTYPE><REQUESTID>1</REQUESTID>'
const found = '<TYPE>FOUND</TYPE><REQUESTID>1</REQUESTID>'
const user = [
  '<USER_ID>1</USER_ID><USERNAME>ada</USERNAME><EMPLOYEE_ID></EMPLOYEE_ID>',
  '<FIRST_NAME>Ada</FIRST_NAME><LAST_NAME>Byron</LAST_NAME><AGENT>TRUE</AGENT><STATUS>A</STATUS>',
  '<ADD_TIME></ADD_TIME><MOD_TIME></MOD_TIME><SYS_USER></SYS_USER><SYS_DOMAIN></SYS_DOMAIN>',
  '<EMAIL></EMAIL><CRM_USER></CRM_USER><SITE_ID>-1</SITE_ID><PHONES>4001,4002</PHONES>',
].join('')

const added = (time: string) => user.replace('<ADD_TIME>', `<ADD_TIME>${time}`)

/** What stands in RESULT, and in which element RESULT stands. */
type Case = readonly [why: string, wrapper: string, result: string]

const right: readonly Case[] = [
  ['an accepted reply', 'accepted.callStart', ok],
  ['white space between elements', 'accepted.callStart', ok.replaceAll('><', '> <')],
  ['an accepted reply with elements of its own', 'accepted.addGroup', group],
  ['no group of any number', 'accepted.importUser', opened({ name: 'IMPORTUSER' })],
  ['groups of any number', 'accepted.importUser', users('2', `${user}</USER><USER>${user}`)],
  [
    'a time with its offset',
    'accepted.importUser',
    users('1', added('4/12/2017 3:51:30 PM -05:00')),
  ],
  ['no blank before it', 'accepted.importUser', users('1', added('1/1/0001 12:00:00 AM+00:00'))],
  ['no numbered group', 'accepted.numbered', opened({ name: 'NUMBERED' })],
  ['as many numbered groups as there may be', 'accepted.numbered', processors(2)],
  ['a date and time', 'accepted.timed', `${timed}${times('2/1/2011 11:49:32 AM', 'I', 'Y')}`],
  ['no date and time, and no direction', 'accepted.timed', `${timed}${times('', '', 'N')}`],
  ['an opening without result', 'accepted.found', found],
  ['a group in it', 'accepted.found', `${found}${record('13101')}`],
  ['a refusal', 'refused.callStart', refused],
  [
    'a refusal of a command with another opening',
    'refused.found',
    opened({ ...eight, name: 'FOUND' }),
  ],
  ['a refusal of type ERROR', 'refused.callStart', opened({ type: 'ERROR', code: '8' })],
  [
    'a refusal with the second code of a label',
    'refused.callStart',
    opened({ ...eight, code: '17' }),
  ],
  [
    'a refusal with a code whose label is cut off',
    'refused.callStart',
    opened({ ...eight, code: '31' }),
  ],
  ['a refusal without REQUESTID', 'refused.callStart', opened({ ...eight, id: '' })],
  ['a refusal of a message without a command', 'refused', opened({ ...eight, name: '', id: 'x' })],
]

const wrong: readonly Case[] = [
  [
    'another order',
    'accepted.callStart',
    ok.replace(/(<REQUESTTYPE>.*)(<REQUESTID>.*?<.REQUESTID>)/, '$2$1'),
  ],
  ['a missing element', 'accepted.callStart', ok.replace('<RESULTCODE>20</RESULTCODE>', '')],
  ['a missing element of its own', 'accepted.addGroup', group.replace('<GROUPID>11</GROUPID>', '')],
  ['an extra element', 'accepted.callStart', `${ok}<GROUPID>11</GROUPID>`],
  [
    'an extra element in a refusal',
    'refused.addGroup',
    group.replace('API_OK', eight.type).replace('>20<', '>8<'),
  ],
  ['text between elements', 'accepted.callStart', `${ok}done`],
  ['an attribute', 'accepted.callStart', ok.replace('<RESULTMSG>', '<RESULTMSG lang="en">')],
  ['the wrong code for an accepted reply', 'accepted.callStart', opened({ code: '8' })],
  ['the wrong type for an accepted reply', 'accepted.callStart', opened({ type: 'ERROR' })],
  ['no type for an accepted reply', 'accepted.callStart', opened({ type: '' })],
  ['no code for an accepted reply', 'accepted.callStart', opened({ code: '' })],
  ['another REQUESTTYPE', 'accepted.callStart', opened({ name: 'CALLSTOP' })],
  ['no REQUESTTYPE', 'accepted.callStart', opened({ name: '' })],
  ['no REQUESTID', 'accepted.callStart', opened({ id: '' })],
  ['a REQUESTID that is no number', 'accepted.callStart', opened({ id: 'x' })],
  ['another REQUESTTYPE in a refusal', 'refused.callStart', opened({ ...eight, name: 'CALLSTOP' })],
  ['API_OK in a refusal', 'refused.callStart', opened({ code: '8' })],
  ['20 in a refusal', 'refused.callStart', opened({ ...eight, code: '20' })],
  ['19 in a refusal', 'refused.callStart', opened({ ...eight, code: '19' })],
  ['a label that is not in the table', 'refused.callStart', opened({ ...eight, type: 'API_BAD' })],
  ['a time without offset', 'accepted.importUser', users('1', added('4/12/2017 3:51:30 PM'))],
  ['an offset that is none', 'accepted.importUser', users('1', added('4/12/2017 3:51:30 PM EST'))],
  ['a COUNT that is no number', 'accepted.importUser', users('one', user)],
  ['a blank COUNT', 'accepted.importUser', users('', user)],
  [
    'a group without one of its elements',
    'accepted.importUser',
    users('1', user.replace('<EMAIL></EMAIL>', '')),
  ],
  ['AGENT in lower case', 'accepted.importUser', users('1', user.replace('TRUE', 'true'))],
  ['more numbered groups than there may be', 'accepted.numbered', processors(3)],
  ['a padded date', 'accepted.timed', `${timed}${times('02/01/2011 11:49:32 AM', 'I', 'Y')}`],
  ['a time of 24 hours', 'accepted.timed', `${timed}${times('2/1/2011 13:49:32', 'I', 'Y')}`],
  ['another direction', 'accepted.timed', `${timed}${times('', 'IN', 'Y')}`],
  ['no flag', 'accepted.timed', `${timed}${times('', 'I', '')}`],
  [
    'a group twice that stands once',
    'accepted.timed',
    `${timed}${times('', 'I', 'Y')}${recording('N')}`,
  ],
  ['the opening of other commands', 'accepted.found', `${opened({ name: 'FOUND' })}${record('1')}`],
  ['a RECORDID that is no number', 'accepted.found', `${found}${record('first')}`],
]

let findings: ReadonlyMap<number, string>

// One call for all: xmllint starts a thread for each. Every case stands on a line of its own.
beforeAll(async () => {
  const lines = [...right, ...wrong].map(
    ([, wrapper, result]) => `<${wrapper}><RESULT>${result}</RESULT></${wrapper}>`,
  )
  const { errors } = await validateXML({
    xml: { fileName: 'replies.xml', contents: `<REPLIES>\n${lines.join('\n')}\n</REPLIES>` },
    schema: { fileName: 'replies.xsd', contents: replySchema(table) },
  })
  findings = new Map(errors.flatMap(({ loc, message }) => (loc ? [[loc.lineNumber, message]] : [])))
})

test.each(right.map(([why], index) => ({ why, line: index + 2 })))('lets $why pass', ({ line }) => {
  expect(findings.get(line)).toBeUndefined()
})

test.each(wrong.map(([why], index) => ({ why, line: right.length + index + 2 })))(
  'finds $why',
  ({ line }) => {
    expect(findings.get(line)).toBeDefined()
  },
)

interface Opening {
  readonly name?: string
  readonly id?: string
  readonly type?: string
  readonly code?: string
}

/** The five elements that open a reply; what is not said is as in an accepted CALLSTART. */
function opened({ name = 'CALLSTART', id = '1', type = 'API_OK', code = '20' }: Opening): string {
  return [
    `<REQUESTTYPE>${name}</REQUESTTYPE><REQUESTID>${id}</REQUESTID>`,
    `<RESULTTYPE>${type}</RESULTTYPE><RESULTCODE>${code}</RESULTCODE>`,
    '<RESULTMSG>API_OK</RESULTMSG>',
  ].join('')
}

function users(count: string, inside: string): string {
  const list = `<COUNT>${count}</COUNT><USER>${inside}</USER>`
  return `${opened({ name: 'IMPORTUSER' })}<USERS>${list}</USERS>`
}

function processors(count: number): string {
  const groups = Array.from({ length: count }, (_, number) => {
    return `<PROCESSOR${number}><SPEED>2394MHz</SPEED></PROCESSOR${number}>`
  })
  return `${opened({ name: 'NUMBERED' })}${groups.join('')}`
}

function times(start: string, direction: string, flag: string): string {
  const texts = `<STARTTIME>${start}</STARTTIME><CALLDIRECTION>${direction}</CALLDIRECTION>`
  return `${texts}${recording(flag)}`
}

function recording(flag: string): string {
  return `<RECORDING><ISRECORDING>${flag}</ISRECORDING></RECORDING>`
}

function record(id: string): string {
  return `<SEARCHRESULT><RECORDID>${id}</RECORDID></SEARCHRESULT>`
}
