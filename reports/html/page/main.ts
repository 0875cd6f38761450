import type { PageData } from '../page-data.ts'
import { allDetails, lazyDetails } from './element.ts'
import { exampleContent, exampleView } from './example-view.ts'
import { Filters } from './filters.ts'

/** What a report can do in a browser beside standing there. */
function start(data: PageData): void {
  document.getElementById('needs-script')?.remove()
  for (const details of allDetails(document, 'details.example')) {
    const { example: number } = details.dataset
    const example = data.examples[Number(number)]
    if (example) lazyDetails(details, () => exampleContent(example, data))
  }
  for (const row of allDetails(document, 'details.requirement')) {
    lazyDetails(row, () => examplesOf(row.id, data))
  }
  const form = document.querySelector('form.filters')
  const list = document.querySelector('#requirements')
  if (form instanceof HTMLFormElement && list instanceof HTMLElement) {
    const filters = new Filters(data, form, list)
    filters.start()
    addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      filters.focusSearch()
    })
  }
  openAndClose()
  openForPrint()
}

function examplesOf(id: string, data: PageData): readonly Node[] {
  const numbers = data.requirements[id]?.examples ?? []
  return numbers.flatMap((number) => {
    const example = data.examples[number]
    return example ? [exampleView(example, data)] : []
  })
}

function openAndClose(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('.tools')) tools.hidden = false
  for (const button of document.querySelectorAll<HTMLElement>('[data-open], [data-close]')) {
    const { open, close } = button.dataset
    const within = document.getElementById(open ?? close ?? '')
    button.addEventListener('click', () => openAll(within, open !== undefined))
  }
}

/** On paper nothing can be opened. */
function openForPrint(): void {
  const open = () => openAll(document.getElementById('wrong'), true)
  addEventListener('beforeprint', open)
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) open()
  })
}

function openAll(within: HTMLElement | null, isOpen: boolean): void {
  if (!within) return
  for (const details of allDetails(within, 'details.example')) details.open = isOpen
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}

const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? 'null')
start(data)
