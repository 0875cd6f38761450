import { conformanceLevels } from '../contract/levels.ts'
import { markup } from './html/markup.ts'
import { outcomeOf } from './outcome.ts'
import type { Result } from './result-format.ts'
import { textWidth } from './text-width.ts'

/** White can be read on each of them, and each stands out from a light page and from a dark one. */
export const badgeColours = {
  label: '#555',
  green: '#2c7a36',
  orange: '#a85400',
  red: '#b8292f',
  grey: '#6b6b6b',
} as const

interface Told {
  readonly says: string
  readonly colour: keyof typeof badgeColours
}

const label = 'uptivity API'

/** Between a text and the end of its half. */
const margin = 6

/**
 * A run as an SVG to be shown in a README: the levels that are held, or what keeps the target from any.
 * No part of it has an id, so that several can stand in one page.
 */
export function badge(result: Result): string {
  const { says, colour } = toldOf(result)
  const left = textWidth(label) + 2 * margin
  const right = textWidth(says) + 2 * margin
  const title = `${label}: ${says}`
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">
<title>${title}</title>
<rect width="${left + right}" height="20" rx="3" fill="${badgeColours[colour]}"/>
<path d="M${left} 0H3a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3H${left}z" fill="${badgeColours.label}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
<text x="${margin}" y="14" textLength="${left - 2 * margin}" lengthAdjust="spacingAndGlyphs">${label}</text>
<text x="${left + margin}" y="14" textLength="${right - 2 * margin}" lengthAdjust="spacingAndGlyphs">${says}</text>
</g>
</svg>
`.html
}

/** What is violated is told before anything else, and a run that ended early claims nothing. */
function toldOf(result: Result): Told {
  const { violated } = result.counts.requirements
  if (violated > 0) return { says: `${violated} violated`, colour: 'red' }
  const outcome = outcomeOf(result)
  if (outcome === 'failed') return { says: 'failed', colour: 'red' }
  if (outcome === 'endedEarly') return { says: 'ended early', colour: 'grey' }
  if (outcome === 'nothing') return { says: 'not judged', colour: 'grey' }
  const held = heldEverywhere(result)
  if (held.length === 0) return { says: 'no level', colour: 'orange' }
  return { says: held.join(', '), colour: 'green' }
}

/** The levels that are held over every transport on which they were judged. */
function heldEverywhere({ levels }: Result): readonly string[] {
  return conformanceLevels.filter((name) => {
    const own = levels.filter(({ level }) => level === name)
    return own.length > 0 && own.every(({ isHeld }) => isHeld)
  })
}
