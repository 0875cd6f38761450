/** A piece of HTML in which every text is escaped already. Only this file makes one. */
export class Markup {
  readonly html: string

  private constructor(html: string) {
    this.html = html
  }

  static readonly nothing = new Markup('')

  /** Markup as written in this program, with what stands in it escaped unless it is markup itself. */
  static of(literals: TemplateStringsArray, values: readonly Content[]): Markup {
    return new Markup(literals.map((literal, at) => literal + htmlOf(values[at] ?? '')).join(''))
  }

  /**
   * The content of a script or style element, which has no escapes of its own: whoever wrote it must
   * see to it that it does not end the element.
   */
  static element(name: 'script' | 'style', attributes: Markup, content: string): Markup {
    if (/<\/(script|style)|<!--/i.test(content)) throw new Error(`the ${name} would end early`)
    return new Markup(`<${name}${attributes.html}>${content}</${name}>`)
  }
}

type Content = string | number | Markup | readonly Markup[]

/** For template literals: markup`<p>${text}</p>`. Attributes are written within double quotes. */
export function markup(literals: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return Markup.of(literals, values)
}

/** Markup that is there only where something holds. */
export function when(holds: boolean, content: () => Markup): Markup {
  return holds ? content() : Markup.nothing
}

/** A value as JSON that can stand in a script element: no character of it opens or ends a tag. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, escapeOf)
}

function htmlOf(content: Content): string {
  if (content instanceof Markup) return content.html
  if (typeof content === 'object') return content.map(({ html }) => html).join('')
  return String(content).replace(/[&<>"']/g, (found) => entities[found] ?? found)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeOf(found: string): string {
  return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
}
