import { createHash } from 'node:crypto'
import { commands } from '../contract/commands.ts'
import { refusals } from '../contract/refusals.ts'
import { requirements } from '../contract/requirements.ts'
import { resultCodes } from '../contract/results.ts'

/** What tells this contract from any other: the SHA-256 of all it says, in hexadecimal digits. */
export function contractDigest(): string {
  const contract = JSON.stringify({ commands, refusals, requirements, resultCodes })
  return createHash('sha256').update(contract).digest('hex')
}
