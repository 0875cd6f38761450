import type { PageData } from '../page-data.ts'
import { hashOf, isInView, type View, viewKeys, viewOf, wholeView } from '../view.ts'
import { allDetails } from './element.ts'

/** Keeps the list of requirements, the form above it and the address of the page at one view. */
export class Filters {
  readonly #data: PageData
  readonly #form: HTMLFormElement
  readonly #list: HTMLElement

  constructor(data: PageData, form: HTMLFormElement, list: HTMLElement) {
    this.#data = data
    this.#form = form
    this.#list = list
  }

  start(): void {
    this.#form.hidden = false
    this.#form.addEventListener('submit', (event) => event.preventDefault())
    this.#form.addEventListener('input', () => this.#keep({ ...this.#chosen(), at: '' }))
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault()
      this.#keep(wholeView)
    })
    addEventListener('hashchange', () => this.#arrive())
    for (const row of this.#rows()) {
      row.addEventListener('toggle', () => this.#noteOpen(row))
    }
    this.#arrive()
  }

  focusSearch(): void {
    const search = this.#field('words')
    search?.focus()
    search?.scrollIntoView({ block: 'nearest' })
  }

  /** Shows what the address says, and goes there. */
  #arrive(): void {
    const view = viewOf(decodedHash())
    const isElsewhere = view.at !== '' && !Object.hasOwn(this.#data.requirements, view.at)
    if (isElsewhere) return
    this.#show(view)
    if (view.at !== '') this.#goTo(view.at)
    else if (location.hash !== '') this.#list.scrollIntoView()
  }

  #goTo(id: string): void {
    const row = this.#rows().find((one) => one.id === id)
    if (!row) return
    const place = row.parentElement?.closest('details')
    if (place) place.open = true
    row.hidden = false
    row.open = true
    row.scrollIntoView()
    row.querySelector('summary')?.focus({ preventScroll: true })
  }

  /** Shows a view and puts it in the address, without a step in the history for each letter. */
  #keep(view: View): void {
    this.#address(view)
    this.#show(view)
  }

  #noteOpen(row: HTMLDetailsElement): void {
    const view = viewOf(decodedHash())
    if (row.open && view.at !== row.id) this.#address({ ...this.#chosen(), at: row.id })
    if (!row.open && view.at === row.id) this.#address({ ...this.#chosen(), at: '' })
  }

  #address(view: View): void {
    history.replaceState(null, '', hashOf(view) || location.pathname + location.search)
  }

  #show(view: View): void {
    for (const key of viewKeys) {
      const field = this.#field(key)
      if (field && field.value !== view[key]) field.value = view[key]
    }
    const isWhole = hashOf({ ...view, at: '' }) === ''
    let shown = 0
    for (const row of this.#rows()) {
      const facts = this.#data.requirements[row.id]
      row.hidden = facts === undefined || !isInView(facts, view)
      if (!row.hidden) shown += 1
    }
    for (const place of allDetails(this.#list, 'details.place')) {
      place.hidden = place.querySelector('details.requirement:not([hidden])') === null
      place.open = !isWhole && !place.hidden
    }
    for (const family of this.#list.querySelectorAll<HTMLElement>('.family')) {
      family.hidden = family.querySelector('details.place:not([hidden])') === null
    }
    const output = this.#form.querySelector('output')
    if (output) output.textContent = `${shown} of ${this.#rows().length} requirements`
  }

  #chosen(): View {
    const entries = viewKeys.map((key) => [key, this.#field(key)?.value ?? ''] as const)
    return { ...wholeView, ...Object.fromEntries(entries) }
  }

  #field(key: string): HTMLInputElement | HTMLSelectElement | undefined {
    const field = this.#form.elements.namedItem(key)
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field
      : undefined
  }

  #rows(): readonly HTMLDetailsElement[] {
    return allDetails(this.#list, 'details.requirement')
  }
}

function decodedHash(): string {
  try {
    return location.hash.includes('=') ? location.hash : decodeURIComponent(location.hash)
  } catch {
    return location.hash
  }
}
