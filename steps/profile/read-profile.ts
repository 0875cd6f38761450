import { dirname, resolve } from 'node:path'
import { defectsOf, type Finding } from '../../yaml/finding.ts'
import { readSource } from '../../yaml/read-source.ts'
import { readText } from '../../yaml/read-text.ts'
import { schemaFindings } from '../../yaml/schema-findings.ts'
import { defectOf } from '../../yaml/source-defect.ts'
import { SourceError } from '../../yaml/source-error.ts'
import { plainOf } from '../../yaml/source-node.ts'
import { whyNoCertificates } from '../clients/connect/certificates.ts'
import { checkProfile } from './check-profile.ts'
import { type ProfileFile, profileSchema } from './profile-schema.ts'

/** A profile that cannot be used, with everything that is wrong with it. */
export class ProfileError extends SourceError {}

/** Reads the profile of a target. Throws a ProfileError that names every defect of it. */
export function readProfile(file: string): ProfileFile {
  const read = readText(file)
  if (!read.ok) throw new ProfileError([defectOf(file, read.says)])
  return parseProfile(read.text, file)
}

/**
 * Reads the text of a profile, which is called `file` in what is said of it. The path of the
 * certificate in it is from the folder of that file; what comes back has the whole path.
 */
export function parseProfile(text: string, file: string): ProfileFile {
  const source = readSource(text, file)
  if (!source.ok) throw new ProfileError(source.defects)
  const { root } = source
  const parsed = profileSchema.safeParse(plainOf(root))
  if (!parsed.success) {
    const findings = schemaFindings(profileSchema, root, parsed.error.issues)
    throw new ProfileError(defectsOf(root, findings))
  }
  const profile = withWholePath(parsed.data, file)
  const findings = [...checkProfile(profile), ...unusableCertificate(profile)]
  if (findings.length > 0) throw new ProfileError(defectsOf(root, findings))
  return profile
}

function withWholePath(profile: ProfileFile, file: string): ProfileFile {
  const { ca } = profile.tls
  if (ca === undefined) return profile
  return { ...profile, tls: { ...profile.tls, ca: resolve(dirname(file), ca) } }
}

function unusableCertificate({ tls: { ca } }: ProfileFile): Finding[] {
  if (ca === undefined) return []
  const read = readText(ca)
  const why = read.ok ? whyNoCertificates(read.text) : read.says
  return why === undefined ? [] : [{ path: ['tls', 'ca'], says: read.ok ? `${ca}: ${why}` : why }]
}
