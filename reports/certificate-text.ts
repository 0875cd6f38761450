import type { Claims } from './certificate-format.ts'
import { insecureLine } from './insecure-line.ts'
import { visibleLine } from './visible-text.ts'

/** What a certificate whose signature holds certifies, in words. */
export function certificateText(
  claims: Claims,
  { isResultSame }: { readonly isResultSame: boolean },
): string {
  const { target, suite, startedAt, levels, result, key, insecure } = claims
  const where =
    target.addresses.map(visibleLine).join(', ') || 'a simulator in the process of the run'
  const lines = [
    `The signature holds. It was made with the key ${key}.`,
    '',
    `${visibleLine(target.name)} (${where}) holds`,
    ...Object.entries(levels).map(
      ([transport, held]) => `  over ${transport.toUpperCase()}: ${held.join(', ')}`,
    ),
    verdictText(claims),
    ...(insecure ? [`${insecureLine}: who answered may have been another.`] : []),
    `Judged ${visibleLine(startedAt)} by version ${visibleLine(suite.version)}, contract ${suite.contract}.`,
    isResultSame
      ? 'The result is the one that was certified.'
      : `The result that was certified has the SHA-256 ${result}; --result compares one.`,
    '',
  ]
  return lines.join('\n')
}

function verdictText({ violated, verdict }: Claims): string {
  if (violated > 0) {
    return `${violated === 1 ? '1 requirement is' : `${violated} requirements are`} violated, which keeps it from none of these levels.`
  }
  return verdict === 'passed'
    ? 'No requirement is violated.'
    : 'No requirement is violated, but an example failed that shows none.'
}
