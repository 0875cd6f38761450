import type { ReplyEdit } from './row.fixture.ts'

/** The ways in which a reply is made wrong. Each edits the first element with a name unless it says otherwise. */

/** It has another text. */
export function text(name: string, value: string): ReplyEdit {
  return (reply) => reply.replace(leaf(name), `<${name}>${value}</${name}>`)
}

/** Each with that name has another text. */
export function everyText(name: string, value: string): ReplyEdit {
  return (reply) => reply.replaceAll(leaf(name, 'g'), `<${name}>${value}</${name}>`)
}

/** The last with that name has another text. */
export function lastText(name: string, value: string): ReplyEdit {
  return (reply) => {
    const last = [...reply.matchAll(leaf(name, 'g'))].at(-1)
    if (!last) return reply
    const after = reply.slice(last.index + last[0].length)
    return `${reply.slice(0, last.index)}<${name}>${value}</${name}>${after}`
  }
}

/** It is not there, with all that is in it. */
export function without(name: string): ReplyEdit {
  return (reply) => reply.replace(whole(name), '')
}

/** None with that name is there. */
export function withoutEvery(name: string): ReplyEdit {
  return (reply) => reply.replaceAll(new RegExp(whole(name), 'gs'), '')
}

/** It is there twice, one right after the other. */
export function twice(name: string): ReplyEdit {
  return (reply) => reply.replace(whole(name), '$&$&')
}

/** It is there once more, at the end of RESULT. */
export function alsoAtTheEnd(element: string): ReplyEdit {
  return (reply) => reply.replace('</RESULT>', `${element}</RESULT>`)
}

/** All that has one name has another. */
export function renamed(name: string, other: string): ReplyEdit {
  return (reply) =>
    reply.replaceAll(`<${name}>`, `<${other}>`).replaceAll(`</${name}>`, `</${other}>`)
}

/** The first two with a name have changed places. */
export function swapped(name: string): ReplyEdit {
  const one = whole(name).source
  return (reply) => reply.replace(new RegExp(`(${one})(${one})`, 's'), '$2$1')
}

/** A piece of it is another. */
export function instead(piece: string, other: string): ReplyEdit {
  return (reply) => reply.replace(piece, other)
}

/** It is refused. */
export const refused: ReplyEdit = (reply) =>
  text('RESULTCODE', '4')(text('RESULTTYPE', 'API_ERROR_UNKNOWN')(reply, []), [])

function leaf(name: string, flags = ''): RegExp {
  return new RegExp(`<${name}>[^<]*</${name}>`, flags)
}

function whole(name: string): RegExp {
  return new RegExp(`<${name}>.*?</${name}>`, 's')
}
