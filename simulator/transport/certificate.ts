import { generate } from 'selfsigned'

/** What an HTTPS listener proves itself with, in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Makes a certificate for a listener that was given none: self-signed, for the local host. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  return { key, cert }
}
