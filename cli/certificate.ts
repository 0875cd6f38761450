import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { env } from 'node:process'
import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'

interface CertificateOptions {
  readonly key?: string
  readonly out?: string
}

export function certificateCommand(): Command {
  return new Command('certificate')
    .description('sign what a run found: which levels its target holds')
    .argument('<file>', 'the result.json of the run')
    .option(
      '--key <file>',
      'the private key (Ed25519, PKCS#8 in PEM); may be in CERTIFICATE_KEY instead, as text',
    )
    .option(
      '--out <file>',
      'where the certificate goes; certificate.json beside the file unless told',
    )
    .action(certificate)
}

async function certificate(file: string, { key, out }: CertificateOptions): Promise<void> {
  const { parseResult } = await import('../reports/read-result.ts')
  const { readPrivateKey } = await import('../reports/certificate-keys.ts')
  const { makeCertificate } = await import('../reports/make-certificate.ts')
  const { pem, name } = keyText(key)
  const read = readPrivateKey(pem, name)
  if (!read.ok) throw new Error(read.says)
  const bytes = readFileSync(file)
  const result = parseResult(bytes.toString(), file)
  if (!result.ok) throw new Error(result.says)
  const to = out ?? join(dirname(file), 'certificate.json')
  if ([file, ...(key === undefined ? [] : [key])].some((one) => resolve(one) === resolve(to))) {
    throw new Error(`${to} is what the certificate is made of; --out names another file`)
  }
  const made = makeCertificate(result.result, bytes, read.key)
  if (!made.ok) {
    process.stderr.write(`${file} certifies nothing: ${made.says}\n`)
    process.exitCode = exitCodes.failed
    return
  }
  writeFileSync(to, `${JSON.stringify(made.certificate, null, 2)}\n`)
  process.stdout.write(`${to}\n`)
}

/** The private key, and what it is called in what is said of it. */
function keyText(file: string | undefined): { readonly pem: string; readonly name: string } {
  if (file !== undefined) return { pem: readFileSync(file, 'utf8'), name: file }
  const { CERTIFICATE_KEY: pem = '' } = env
  if (pem === '') throw new Error('a private key is needed: --key FILE, or CERTIFICATE_KEY')
  return { pem, name: 'CERTIFICATE_KEY' }
}
