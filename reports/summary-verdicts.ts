import { conformanceLevels } from '../contract/levels.ts'
import { notJudgedReasons } from './not-judged-reasons.ts'
import type { LevelResult, RequirementResult, Result, Verdict } from './result-format.ts'

/** What a run found of the requirements, and which levels the target holds. */

const verdictTexts: Readonly<Record<Verdict, string>> = {
  met: 'met',
  violated: 'violated',
  expected: 'violated as the profile knows',
  observed: 'only observed',
  'not judged': 'not judged',
  open: 'open',
  excluded: 'that nothing can show from outside',
}

/** Told also where there is none. */
const alwaysTold: readonly string[] = ['met', 'violated', 'not judged']

export function verdictLines({ requirements, counts }: Result): string[] {
  const told = Object.entries(counts.requirements)
    .filter(([verdict, count]) => count > 0 || alwaysTold.includes(verdict))
    .map(([verdict, count]) => `${count} ${textOf(verdict)}`)
  const ofVerdict = (wanted: Verdict) => requirements.filter(({ verdict }) => verdict === wanted)
  const needless = requirements.filter(({ verdict, deviation }) => deviation && verdict === 'met')
  const differing = requirements.filter(({ observed }) => observed && !observed.asExpected)
  return [
    `Requirements: ${told.join(', ')}.`,
    '',
    ...section('Violated:', ofVerdict('violated').map(oneLine)),
    ...section('Violated as the profile knows:', ofVerdict('expected').map(oneLine)),
    ...section('Known deviations that are none any longer:', needless.map(oneLine)),
    ...section('Done otherwise by the target, which does not count:', differing.map(oneLine)),
    ...section('Why some were not judged:', reasonLines(requirements)),
  ]
}

export function levelLines(levels: readonly LevelResult[]): string[] {
  return section(
    'Levels:',
    conformanceLevels.flatMap((level) =>
      levels.filter((one) => one.level === level).map(levelLine),
    ),
  )
}

/** A heading and what stands under it; nothing where that is nothing. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), '']
}

function textOf(verdict: string): string {
  return Object.entries(verdictTexts).find(([name]) => name === verdict)?.[1] ?? verdict
}

function oneLine({ id, says, observed }: RequirementResult): string {
  return observed ? `${id} ${says} Here: ${observed.instead}` : `${id} ${says}`
}

function reasonLines(requirements: readonly RequirementResult[]): string[] {
  return notJudgedReasons(requirements).map(
    ([reason, count]) => `${String(count).padStart(4)}  ${reason}`,
  )
}

function levelLine({ level, transport, isHeld, musts, missing }: LevelResult): string {
  const name = `${level} over ${transport.toUpperCase()}`
  const documented = `${musts.met} of ${musts.met + missing.length} documented musts met`
  return `${isHeld ? 'held    ' : 'not held'}  ${name}: ${documented}`
}
