import { readFileSync, statSync } from 'node:fs'
import { sourceLimits } from './source-limits.ts'

/** The text of a file, or in words why there is none. */
export type TextOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly says: string }

/** Reads the text of a file. Nothing is read of one that is too long. */
export function readText(file: string): TextOutcome {
  try {
    if (statSync(file).size > sourceLimits.fileBytes) return { ok: false, says: tooLong(file) }
    return { ok: true, text: utf8.decode(readFileSync(file)) }
  } catch (error) {
    return { ok: false, says: whyUnread(file, error) }
  }
}

export function tooLong(file: string): string {
  return `${file} is longer than ${sourceLimits.fileBytes} bytes`
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const reasons = new Map([
  ['ENOENT', (file: string) => `there is no file ${file}`],
  ['EISDIR', (file: string) => `${file} is a folder`],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', (file: string) => `${file} is not UTF-8`],
])

function whyUnread(file: string, error: unknown): string {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? String(error.code) : ''
  return reasons.get(code)?.(file) ?? `${file} cannot be read: ${error.message}`
}
