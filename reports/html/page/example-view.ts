import { firstLineOf, messageText } from '../../message-text.ts'
import { differingExchange, differingOf } from '../differing.ts'
import { unpackedExchange } from '../packed-exchange.ts'
import type { PageData, PageExample } from '../page-data.ts'
import { repeatLine } from '../repeat-line.ts'
import { copyButton } from './copy-button.ts'
import { element, lazyDetails } from './element.ts'
import { exchangeView } from './exchange-view.ts'

/** An example, to be opened. */
export function exampleView(example: PageExample, data: PageData): HTMLDetailsElement {
  const { name, scheme, uri, line, status, message } = example
  const details = element('details', 'example')
  details.append(
    element(
      'summary',
      '',
      element('span', `badge ${status.replace(' ', '-')}`, status),
      ' ',
      element('span', 'name', name),
      element('span', 'quiet', ` ${scheme} · ${uri}:${line}`),
      ...(message === '' ? [] : [element('span', 'says', firstLineOf(message))]),
    ),
  )
  return lazyDetails(details, () => exampleContent(example, data))
}

/** What there is to see in an example: its rule, what it says in full, and every exchange. */
export function exampleContent(example: PageExample, data: PageData): readonly Node[] {
  const { rule, message, scheme, requirements, status } = example
  const exchanges = example.exchanges.map((packed) => unpackedExchange(packed, data.texts))
  const target = data.targets[scheme]
  const isFailed = status === 'failed'
  const at = isFailed ? differingExchange(message, exchanges) : undefined
  const opened = at ?? (isFailed ? lastOfItsOwn(exchanges) : undefined)
  const lines = exchanges
    .filter(({ cleanup }) => !cleanup)
    .map(({ request }) => repeatLine(scheme, request, target))
  const views = exchanges.map((exchange, index) => {
    const view = exchangeView({
      exchange,
      number: index + 1,
      scheme,
      target,
      isDiffering: index === at,
      differing: index === at ? differingOf(message) : undefined,
    })
    view.open = index === opened
    return view
  })
  return [
    ...(rule === '' ? [] : [element('p', 'rule', `Rule: ${rule}`)]),
    element('p', 'facts-line', 'Shows ', ...linksTo(requirements)),
    ...restOf(message, exchanges),
    ...(lines.length < 2
      ? []
      : [
          element(
            'p',
            'tools',
            copyButton('Copy lines that repeat all of it', `${lines.join('\n')}\n`),
          ),
        ]),
    ...(views.length === 0 ? [element('p', 'quiet', 'Nothing was sent.')] : views),
  ]
}

function linksTo(requirements: readonly string[]): readonly Node[] {
  if (requirements.length === 0) return [document.createTextNode('no requirement')]
  return requirements.flatMap((id) => {
    const link = element('a', '', id)
    link.href = `#${id}`
    return [link, document.createTextNode(' ')]
  })
}

/** The lines after the first, where they are no reply that is shown anyway. */
function restOf(message: string, exchanges: readonly { readonly reply: string }[]) {
  const rest = messageText(message).split('\n').slice(1).join('\n')
  const isShown = rest === '' || exchanges.some(({ reply }) => reply.includes(rest))
  return isShown ? [] : [element('pre', 'message', rest)]
}

function lastOfItsOwn(exchanges: readonly { readonly cleanup: boolean }[]): number {
  return exchanges.findLastIndex(({ cleanup }) => !cleanup)
}
