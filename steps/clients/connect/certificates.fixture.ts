import { generate } from 'selfsigned'

/** What a server proves itself with, in PEM, and its SHA-256 as tools show it. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

export interface CertificateWish {
  readonly name?: string
  /** Host names that it is for; 127.0.0.1 unless told. */
  readonly hosts?: readonly string[]
  readonly from?: string
  readonly until?: string
  /** Who issues it; absent: it issues itself. */
  readonly issuer?: Certificate
  readonly isAuthority?: boolean
}

/** Makes a certificate that is as a test wishes. */
export async function makeCertificate(wish: CertificateWish = {}): Promise<Certificate> {
  const { name = 'recorder', hosts = [], from = '2020-01-01', until = '2049-01-01' } = wish
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(from),
    notAfterDate: new Date(until),
    ...(wish.issuer && { ca: wish.issuer }),
    extensions: [
      { name: 'basicConstraints', cA: wish.isAuthority ?? false, critical: true },
      {
        name: 'subjectAltName',
        altNames:
          hosts.length > 0
            ? hosts.map((value) => ({ type: 2, value }))
            : [{ type: 7, ip: '127.0.0.1' }],
      },
    ],
  })
  return { key, cert }
}
