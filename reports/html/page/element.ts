type Child = Node | string

/** An element with a class and what is in it. Texts are only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

/** Something to open, the content of which is made when it is opened first. */
export function lazyDetails(
  details: HTMLDetailsElement,
  contentOf: () => readonly Child[],
): HTMLDetailsElement {
  let isMade = false
  details.addEventListener('toggle', () => {
    if (!details.open || isMade) return
    isMade = true
    details.append(...contentOf())
  })
  return details
}

/** The elements of a kind with a selector, in or under another. */
export function allDetails(within: ParentNode, selector: string): readonly HTMLDetailsElement[] {
  return [...within.querySelectorAll(selector)].filter((one) => one instanceof HTMLDetailsElement)
}
