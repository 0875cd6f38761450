import { X509Certificate } from 'node:crypto'

/** The certificates in a text of PEM, without what else is in it. */
export function certificatesIn(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
}

/** Why a text cannot be used as certificates in PEM. Undefined: it can. */
export function whyNoCertificates(text: string): string | undefined {
  const certificates = certificatesIn(text)
  if (certificates.length === 0) {
    return 'there is no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----'
  }
  const broken = certificates.findIndex((one) => !isReadable(one))
  return broken === -1 ? undefined : `certificate ${broken + 1} cannot be read`
}

function isReadable(certificate: string): boolean {
  try {
    return new X509Certificate(certificate).raw.length > 0
  } catch {
    return false
  }
}
