import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Certificate } from './certificate-format.ts'
import { soundResult } from './html/report.fixture.ts'
import { makeCertificate } from './make-certificate.ts'
import type { Result } from './result-format.ts'

/** A key pair that is the same in every run of the tests. */
export function keysOf(seed: number): {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
} {
  const der = Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    Buffer.alloc(32, seed),
  ])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

export function privatePem(seed: number): string {
  return String(keysOf(seed).privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

export function publicPem(seed: number): string {
  return String(keysOf(seed).publicKey.export({ type: 'spki', format: 'pem' }))
}

/** A run in which core is held over TCP and HTTP, and import over HTTP. */
export function holdingResult(part: Partial<Result> = {}): Result {
  const result = soundResult()
  const levels = result.levels.map((one) => {
    const isHeld = one.level === 'core' || (one.level === 'import' && one.transport === 'http')
    return { ...one, isHeld }
  })
  return { ...result, levels, ...part }
}

export const resultBytes = Buffer.from('{"format":2}\n')

/** What key 1 signed of that run. */
export function certificateOf(result: Result = holdingResult()): Certificate {
  const made = makeCertificate(result, resultBytes, keysOf(1).privateKey)
  if (!made.ok) throw new Error(made.says)
  return made.certificate
}
