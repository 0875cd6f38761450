import type { Request } from './request.fixture.ts'

/** An element: its name, and its text or what is in it. */
export type Element = readonly [name: string, content: string | readonly Element[]]

/** A RESULT over several lines, as a server that was once seen wrote it. */
export function writeResult(elements: readonly Element[]): string {
  return `<RESULT>\n${elements.map((one) => `\t${written(one)}\n`).join('')}</RESULT>\n`
}

function written([name, content]: Element): string {
  const inside = typeof content === 'string' ? escaped(content) : content.map(written).join('')
  return `<${name}>${inside}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The command that a request names, in upper case. */
export function commandOf(request: Request): string {
  return (request.get('TYPE') ?? request.get('REQUESTTYPE') ?? '').toUpperCase()
}

export function accepted(
  request: Request,
  message: string,
  more: readonly Element[] = [],
): readonly Element[] {
  return [...envelope(request, 'API_OK', '20', message), ...more]
}

/** What went to the recorders. There are two. */
export function sent(request: Request): readonly Element[] {
  return accepted(request, `${commandOf(request)} sent to all of the following cores: 3 and 5`)
}

const refusals = {
  API_ERROR_ALREADY_RECORDING: ['1', 'there is such a call'],
  API_ERROR_UNKNOWN: ['4', 'no such place'],
  API_DEVICE_INVALID: ['8', 'Could not find a device matching given parameters'],
  API_DEVICE_NOT_RECORDING: ['12', 'nobody is on that phone'],
  API_INVALID_REQUEST_TYPE: ['15', 'no such command here'],
  API_INVALID_MESSAGE_FORMAT: ['17', 'this cannot be read'],
  API_DATABASE_QUERY_ERROR: ['23', 'the archive has no answer'],
  API_BLANK_REQUIRED_VALUE: ['26', 'something is missing'],
} as const

export function refused(request: Request, label: keyof typeof refusals): readonly Element[] {
  const [code, message] = refusals[label]
  return envelope(request, label, code, message)
}

function envelope(
  request: Request,
  type: string,
  code: string,
  message: string,
): readonly Element[] {
  return [
    ['REQUESTTYPE', commandOf(request)],
    ['REQUESTID', request.get('REQUESTID') ?? ''],
    ['RESULTTYPE', type],
    ['RESULTCODE', code],
    ['RESULTMSG', message],
  ]
}
