import { z } from 'zod'
import { conformanceLevels } from '../contract/levels.ts'

/**
 * A certificate: a text and its signature. The text is signed as it stands here, byte for byte, so that
 * nobody has to write JSON in one certain way to check it; and nothing of a certificate is not signed.
 */
export const certificateSchema = z
  .strictObject({
    /** The claims, as JSON. */
    signed: z.string(),
    /** The Ed25519 signature of its UTF-8, in base64. */
    signature: z.string(),
  })
  .readonly()

export type Certificate = z.infer<typeof certificateSchema>

/** That is what it is, so that a signature of anything else cannot be taken for one. */
export const certificateName = 'uptivity-conformance certificate'

/** In hexadecimal digits. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const levels = z.array(z.enum(conformanceLevels)).readonly()

/** What a certificate says. */
export const claimsSchema = z
  .strictObject({
    is: z.literal(certificateName),
    /** The version of this format. */
    format: z.literal(1),
    target: z
      .strictObject({ name: z.string(), addresses: z.array(z.string()).readonly() })
      .readonly(),
    /** Nobody vouched for who answered: the run took any TLS certificate for the target's. */
    insecure: z.literal(true).exactOptional(),
    /** What judged it: the version of the package, and the SHA-256 of its contract. */
    suite: z.strictObject({ version: z.string(), contract: sha256 }).readonly(),
    /** When the run started: ISO 8601, in UTC. */
    startedAt: z.string(),
    /** The levels that are held over each transport on which one is. */
    levels: z.partialRecord(z.enum(['tcp', 'http']), levels).readonly(),
    /** How many requirements are violated: one that is needed for no level may be. */
    violated: z.int().min(0),
    /** What the run came to: `failed` where a requirement is violated or an example failed that shows none. */
    verdict: z.enum(['passed', 'failed']),
    /** The SHA-256 of the `result.json`. */
    result: sha256,
    /** Which key signed: the SHA-256 of the public key in DER (SPKI). */
    key: sha256,
  })
  .readonly()

export type Claims = z.infer<typeof claimsSchema>
