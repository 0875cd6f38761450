import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { type Certificate, type Claims, certificateName } from './certificate-format.ts'
import { fingerprintOf } from './certificate-keys.ts'
import { outcomeOf } from './outcome.ts'
import type { Result } from './result-format.ts'

export type MadeCertificate =
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly says: string }

/** Signs what a run found, or says why it certifies nothing. `bytes` is the file of the result. */
export function makeCertificate(
  result: Result,
  bytes: Uint8Array,
  privateKey: KeyObject,
): MadeCertificate {
  const says = nothingToCertify(result)
  if (says !== undefined) return { ok: false, says }
  const { target, suite, startedAt, counts } = result
  const claims: Claims = {
    is: certificateName,
    format: 1,
    target: { name: target.name, addresses: target.addresses },
    ...(target.insecure && { insecure: true }),
    suite: { version: suite.version, contract: suite.contract },
    startedAt,
    levels: heldLevels(result),
    violated: counts.requirements.violated,
    verdict: outcomeOf(result) === 'passed' ? 'passed' : 'failed',
    result: digestOf(bytes),
    key: fingerprintOf(createPublicKey(privateKey)),
  }
  const signed = JSON.stringify(claims)
  const signature = sign(null, Buffer.from(signed), privateKey).toString('base64')
  return { ok: true, certificate: { signed, signature } }
}

/** The SHA-256 of a file, in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function nothingToCertify(result: Result): string | undefined {
  const { how, reason } = result.ended
  if (how !== 'whole') {
    return `the run ended early (${reason ?? how}), so nothing is known of what was left of it`
  }
  if ('shard' in result && result.shard !== undefined) {
    return 'it is the result of a shard: report merge puts all of them together'
  }
  if (result.levels.some(({ isHeld }) => isHeld)) return undefined
  return 'no level is held over any transport'
}

function heldLevels({ levels }: Result): Claims['levels'] {
  const held = levels.filter(({ isHeld }) => isHeld)
  const transports = [...new Set(held.map(({ transport }) => transport))]
  return Object.fromEntries(
    transports.map((transport) => [
      transport,
      held.filter((one) => one.transport === transport).map(({ level }) => level),
    ]),
  )
}
