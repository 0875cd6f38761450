import { element } from './element.ts'

/** A button that copies a text, as it is, and says so. */
export function copyButton(label: string, text: string): HTMLButtonElement {
  const button = element('button', 'copy', label)
  button.type = 'button'
  button.addEventListener('click', () => {
    void copied(text).then((isCopied) => {
      const says = isCopied ? 'Copied' : 'Not copied: the browser does not let a page copy'
      button.textContent = isCopied ? 'Copied' : 'Not copied'
      const status = document.querySelector('#said')
      if (status) status.textContent = says
      setTimeout(() => {
        button.textContent = label
      }, 2000)
    })
  })
  return button
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedBySelection(text)
  }
}

/** As it was done before there was a clipboard to write to, which a page from a plain server lacks. */
function copiedBySelection(text: string): boolean {
  const area = element('textarea', 'away')
  area.value = text
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  return isCopied
}
