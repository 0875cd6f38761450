import { type RepeatTarget, repeatLine, type Scheme } from '../reports/html/repeat-line.ts'
import { textTable } from '../reports/text-table.ts'
import type { FuzzFailure } from '../steps/fuzz/fuzz.ts'
import type { FuzzCounts } from '../steps/fuzz/fuzz-counts.ts'
import { gherkinExample } from '../steps/fuzz/gherkin-example.ts'

/** What a run sent: by command, with how many were accepted, and by kind. */
export function countsText({ byCommand, byKind, accepted, notSent, left }: FuzzCounts): string {
  const commands = [...byCommand].map(([name, count]) => [
    name,
    String(count),
    String(accepted.get(name) ?? 0),
  ])
  const kinds = [...byKind].map(([kind, count]) => [kind, String(count)])
  return [
    ...textTable([['command', 'sent', 'accepted'], ...commands]),
    '',
    ...textTable([['kind', 'sent'], ...kinds]),
    ...[...notSent].map(([why, count]) => `not sent: ${count}, as ${why}`),
    ...[...left].map((what) => `not put back: ${what}`),
    '',
  ].join('\n')
}

/** A failure with what repeats it. */
export function failureText(
  { made, says, request, path }: FuzzFailure,
  { scheme, seed, target }: { scheme: Scheme; seed: number; target: RepeatTarget },
): string {
  return [
    `${made.command} over ${scheme} (${made.kind}): ${says}`,
    '',
    'To repeat it:',
    `  ${repeatLine(scheme, request, target)}`,
    '',
    'As an example:',
    gherkinExample(made),
    '',
    `seed ${seed}${path === undefined ? '' : `, path ${path}`}`,
    '',
  ].join('\n')
}
