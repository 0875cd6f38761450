import { createHash } from 'node:crypto'
import { compareResults } from '../compare-results.ts'
import type { Result } from '../result-format.ts'
import { allPart } from './all-part.ts'
import { changePart } from './change-part.ts'
import { headPart, verdictLine } from './head-part.ts'
import { knownPart } from './known-part.ts'
import { jsonInScript, Markup, markup } from './markup.ts'
import { pageCode } from './page-code.ts'
import { pageData } from './page-data.ts'
import { wrongPart } from './wrong-part.ts'

export interface HtmlOptions {
  /** The run to compare with. */
  readonly before?: Result | undefined
}

/**
 * A run as one HTML file that needs nothing else: no network, no other file. Whatever it tells comes
 * from the target and is only ever text in it, and it runs no code but its own.
 */
export function html(result: Result, { before }: HtmlOptions = {}): string {
  const { script, style } = pageCode()
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<title>${result.target.name}: ${verdictLine(result)}</title>
${Markup.element('style', markup``, style)}
</head>
<body>
<a class="skip" href="#requirements">To all requirements</a>
<main>
${headPart(result)}
${wrongPart(result)}
${before ? changePart(compareResults(before, result)) : markup``}
${knownPart(result)}
${allPart(result)}
</main>
<footer><p>Made by uptivity-conformance ${result.suite.version} from result.json. Contract ${result.suite.contract}.</p>
<p id="said" class="away" role="status"></p></footer>
${Markup.element('script', markup` type="application/json" id="data"`, jsonInScript(pageData(result)))}
${Markup.element('script', markup``, script)}
</body>
</html>
`
  return page.html
}

/** Nothing is loaded, and nothing runs but what stands in the file as it was made. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
