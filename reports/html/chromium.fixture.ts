import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Starts the Chromium of the machine. There must be one: what is not looked at is not known to work. */
export async function startChromium(): Promise<Browser> {
  const { CHROMIUM, PATH = '' } = process.env
  const executablePath = CHROMIUM ?? findProgram(PATH.split(delimiter))
  if (executablePath === undefined) {
    throw new Error(
      `no Chromium was found: none of ${names.join(', ')} is in PATH, and CHROMIUM names none. ` +
        'Install one (Debian: apt-get install chromium), or name one in CHROMIUM.',
    )
  }
  // Its sandbox needs more than root in a container has, and what it opens is our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 120_000 })
}

function findProgram(folders: readonly string[]): string | undefined {
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
