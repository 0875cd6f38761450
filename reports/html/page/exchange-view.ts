import type { ExchangeResult } from '../../result-format.ts'
import type { Differing } from '../differing.ts'
import { type RepeatTarget, repeatLine, type Scheme } from '../repeat-line.ts'
import { wireLines } from '../wire-lines.ts'
import { copyButton } from './copy-button.ts'
import { element, lazyDetails } from './element.ts'

export interface ShownExchange {
  readonly exchange: ExchangeResult
  /** Which of its example it is, from 1. */
  readonly number: number
  readonly scheme: Scheme
  readonly target: RepeatTarget
  /** What differs in its reply, where it is the one with a difference. */
  readonly differing: Differing | undefined
  readonly isDiffering: boolean
}

/** A request and its reply, to be opened. */
export function exchangeView(shown: ShownExchange): HTMLDetailsElement {
  const { exchange, number, isDiffering } = shown
  const { command, reply, tookMs, cleanup } = exchange
  const [, result = ''] = /<RESULTTYPE>([^<]*)</i.exec(reply) ?? []
  const details = element('details', isDiffering ? 'exchange differing' : 'exchange')
  details.append(
    element(
      'summary',
      '',
      `${number}. `,
      element('b', '', command || 'bytes'),
      element('span', 'quiet', ` ${result} · ${tookMs} ms${cleanup ? ' · tidying up' : ''}`),
      ...(isDiffering ? [' ', element('span', 'badge violated', 'differs')] : []),
    ),
  )
  return lazyDetails(details, () => contentOf(shown))
}

function contentOf({ exchange, scheme, target, differing }: ShownExchange): readonly Node[] {
  const { request, reply } = exchange
  const line = repeatLine(scheme, request, target)
  const parts = [
    part('Sent', request, wireBox(request, undefined, 'What was sent')),
    part('Received', reply, wireBox(reply, differing, 'What was received')),
    part('Repeat it', line, focusable(element('pre', 'line', line), 'A line that repeats it')),
  ]
  return parts
}

function part(heading: string, text: string, box: HTMLElement): HTMLElement {
  const copy = copyButton('Copy', text)
  copy.setAttribute('aria-label', `Copy: ${heading}`)
  const head = element('div', 'part-head', element('span', '', heading), copy)
  return element('div', 'part', head, box)
}

/** What crossed the wire, indented to be read; its text is what was sent, to the character. */
function wireBox(text: string, differing: Differing | undefined, label: string): HTMLElement {
  if (text === '') return element('p', 'quiet', 'nothing')
  const box = element('pre', 'wire')
  for (const { depth, pieces } of wireLines(text, differing)) {
    const line = element('span', 'wire-line')
    line.style.setProperty('--depth', String(Math.min(depth, 12)))
    for (const { kind, text: said, isMarked } of pieces) {
      line.append(element(isMarked ? 'mark' : 'span', kind, said))
    }
    box.append(line)
  }
  return focusable(box, label)
}

/** What scrolls by itself must be reached by the keyboard. */
function focusable<E extends HTMLElement>(box: E, label: string): E {
  box.tabIndex = 0
  box.setAttribute('role', 'region')
  box.setAttribute('aria-label', label)
  return box
}
