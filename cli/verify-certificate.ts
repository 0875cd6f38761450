import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'

interface VerifyCertificateOptions {
  readonly publicKey: string
  readonly result?: string
}

export function verifyCertificateCommand(): Command {
  return new Command('verify-certificate')
    .description('say what a certificate certifies; fails where it is not as it was signed')
    .argument('<file>', 'the certificate')
    .requiredOption(
      '--public-key <file>',
      'the public key of whoever is trusted (Ed25519, SPKI in PEM)',
    )
    .option('--result <file>', 'the result.json that it is said to be of')
    .action(verifyCertificate)
}

async function verifyCertificate(file: string, options: VerifyCertificateOptions): Promise<void> {
  const { readPublicKey } = await import('../reports/certificate-keys.ts')
  const { checkCertificate } = await import('../reports/check-certificate.ts')
  const { certificateText } = await import('../reports/certificate-text.ts')
  const { publicKey, result } = options
  const read = readPublicKey(readFileSync(publicKey, 'utf8'), publicKey)
  if (!read.ok) throw new Error(read.says)
  const checked = checkCertificate(readFileSync(file, 'utf8'), {
    publicKey: read.key,
    result: result === undefined ? undefined : readFileSync(result),
  })
  if (checked.holds) {
    const text = certificateText(checked.claims, { isResultSame: result !== undefined })
    process.stdout.write(text)
    return
  }
  process.stderr.write(`${file}: ${checked.says}\n`)
  process.exitCode = checked.isUnusable ? exitCodes.couldNotRun : exitCodes.failed
}
