import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of this package, as a path from where the user is. */
export function packagePath(file: string): string {
  return relative(process.cwd(), fileURLToPath(new URL(`../${file}`, import.meta.url))) || '.'
}

/** The version of this package. */
export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(packagePath('package.json'), 'utf8'),
  )
  return version
}
