/**
 * What only a bug does is promised to nobody: `if (!core) throw new Error(...)` says to the reader
 * and to the compiler what holds anyway. No test can go in there, so nothing in there is mutated.
 */
const assertions = {
  shouldIgnore(path) {
    const throws = path.isIfStatement() ? path.node.consequent : path.node
    return isBug(throws) ? 'only a bug throws' : undefined
  },
}

function isBug({ type, argument }) {
  return (
    type === 'ThrowStatement' &&
    argument.type === 'NewExpression' &&
    argument.callee.type === 'Identifier' &&
    argument.callee.name === 'Error'
  )
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'assertions', value: assertions }]
