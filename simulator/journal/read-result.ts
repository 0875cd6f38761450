import { type ResultLabel, resultCodes } from '../../contract/results.ts'
import { readXml } from '../wire/read-xml.ts'
import { bufferOf } from './buffer-of.ts'
import type { Left } from './exchange.ts'

/** What a RESULT document says came of a request. */
export interface ToldResult {
  /** RESULTTYPE; absent where an accepted request is answered without (RES-7). */
  readonly type?: string
  readonly code: number
  /** The label of the code; absent where the contract has none. */
  readonly label?: ResultLabel
  /** RESULTMSG; absent where RESULTTYPE is, and where it is longer than is kept. */
  readonly message?: string
}

const opening =
  /^<RESULT>((?:<(REQUESTTYPE|TYPE|REQUESTID|RESULTTYPE|RESULTCODE|RESULTMSG)>[^<]*<\/\2>)+)/
const closing = /<\/RESULT>\s*$/
/** How much of the end shows whether it is that of a RESULT. */
const endBytes = 64

const labels: ReadonlyMap<number, ResultLabel> = labelsByCode()

/**
 * Reads the envelope of what left. Undefined where that is no RESULT document: media, a page of HTTP,
 * garbage, or a RESULT that was cut off.
 */
export function readResult(left: Left): ToldResult | undefined {
  const bytes = bufferOf(left.bytes)
  const end = bytes.toString('latin1', Math.max(0, bytes.length - endBytes))
  // Of a long one the end was not kept.
  const isWhole = bytes.length < left.length || closing.test(end)
  const [, envelope = ''] = opening.exec(bytes.toString('utf8')) ?? []
  if (!isWhole || envelope === '') return undefined
  const document = readXml(`<RESULT>${envelope}</RESULT>`)
  return document.ok ? resultOf(new Map(document.values)) : undefined
}

function resultOf(values: ReadonlyMap<string, string>): ToldResult {
  const code = values.get('RESULTCODE')
  if (code === undefined) return { code: resultCodes.API_OK, label: 'API_OK' }
  const label = labels.get(Number(code))
  const message = values.get('RESULTMSG')
  return {
    type: values.get('RESULTTYPE') ?? '',
    code: Number(code),
    ...(label && { label }),
    ...(message !== undefined && { message }),
  }
}

function labelsByCode() {
  const byCode = new Map<number, ResultLabel>()
  let label: ResultLabel
  for (label in resultCodes) byCode.set(resultCodes[label], label)
  return byCode
}
