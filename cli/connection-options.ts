import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import type { Connection } from '../steps/clients/connection.ts'
import { type ConnectionValues, makeConnection } from '../steps/clients/make-connection.ts'

/** What a command line says of how targets are reached. */
export interface ConnectionOptions {
  readonly replyMs?: number
  readonly connectMs?: number
  readonly requestsPerSecond?: number
  /** A file. */
  readonly ca?: string
  readonly pin?: string
  readonly proxy?: string
  readonly insecure?: true
}

/** Adds the options by which a command is told how to reach targets. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option('--reply-ms <ms>', 'how long a reply may take; 5000 unless told', number)
    .option('--connect-ms <ms>', 'how long a connection may take; 5000 unless told', number)
    .option('--requests-per-second <number>', 'how many requests are sent a second at most', number)
    .option('--ca <file>', 'certificates, in PEM, that are trusted beside those that are known')
    .option('--pin <sha256>', 'the SHA-256 of the one certificate that a target may show')
    .option('--insecure', 'accept any certificate of a target')
    .option('--proxy <url>', 'what stands between: http://host:3128, socks5://host:1080')
}

/** What was said, as far as it was: a file by what is in it. */
export function connectionValues({ ca, ...others }: ConnectionOptions): ConnectionValues {
  return { ...others, ...(ca !== undefined && { ca: textOf(ca) }) }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`--ca: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Makes the connection to targets of values. Throws with a line for each option that is wrong. */
export function connectionOf(values: ConnectionValues, targets: readonly URL[]): Connection {
  const made = makeConnection(values, targets)
  if (made.ok) return made.connection
  throw new Error(made.defects.map(({ of, says }) => `${optionOf(of)}: ${says}`).join('\n'))
}

/** Whether a run takes the word of anybody for the target's, as it was told to. */
export function isUnchecked(run: {
  readonly passes: readonly { readonly target?: string }[]
  readonly connection: Connection
}): boolean {
  const isAnySecure = run.passes.some(({ target }) => target?.startsWith('https:'))
  return run.connection.tls.insecure && isAnySecure
}

/** The option that says a value: `--reply-ms`. */
function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function number(text: string): number {
  if (/^\d{1,10}(\.\d+)?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('a number is needed.')
}
