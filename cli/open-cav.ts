import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'

interface OpenCavOptions {
  readonly password: string
  readonly out?: string
}

export function openCavCommand(): Command {
  return new Command('open-cav')
    .description('open an encrypted export and write the media in it')
    .argument('<file>', 'what EXPORT gave out with ENCRYPT')
    .addOption(
      new Option('--password <text>', 'the PASSWORD that was sent')
        .env('CAV_PASSWORD')
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where the media go; beside the file unless told')
    .action(openCavFile)
}

async function openCavFile(file: string, options: OpenCavOptions): Promise<void> {
  const { openCav } = await import('../simulator/media/open-cav.ts')
  const { extension, content } = await openCav(createReadStream(file), options.password)
  const out = options.out ?? `${file.replace(/\.cav$/i, '')}.${extension}`
  if (existsSync(out)) throw new Error(`${out} is there already; --out names another file`)
  // What turns out to be damaged half way leaves no half file.
  const part = `${out}.part`
  try {
    await pipeline(content, createWriteStream(part))
    await rename(part, out)
  } finally {
    await rm(part, { force: true })
  }
  process.stdout.write(`${out}\n`)
}
