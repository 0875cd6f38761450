import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** What every report carries with it to be shown and used. */
export interface PageCode {
  readonly script: string
  readonly style: string
}

let made: PageCode | undefined

/** The code and the looks of the page, each in one piece. They are the same for every report. */
export function pageCode(): PageCode {
  made ??= { script: bundledScript(), style: readFileSync(pathOf('./page/page.css'), 'utf8') }
  return made
}

function bundledScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [pathOf('./page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    // What this package's own settings say of modules does not reach the page.
    tsconfigRaw: {},
  })
  const [script] = outputFiles
  if (!script) throw new Error('esbuild made nothing of the page')
  return script.text
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
