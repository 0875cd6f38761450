import { z } from 'zod'
import { findNode, type Path, type SourceNode } from './source-node.ts'

/** What of a JSON schema says which keys a mapping may have. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: { readonly enum?: readonly string[] }
  readonly oneOf?: readonly SchemaNode[]
  readonly const?: string
}

/** The keys that a mapping may have by a schema; they can depend on what it says. */
export function allowedKeys(schema: z.ZodType, root: SourceNode, path: Path): readonly string[] {
  let nodes = [rootOf(schema)]
  for (const [index, step] of path.entries()) {
    nodes = nodes.flatMap((node) => below(node, step))
    nodes = nodes.flatMap((node) => kindsOf(node, findNode(root, path.slice(0, index + 1))))
  }
  return [...new Set(nodes.flatMap(keysOf))]
}

function keysOf({ propertyNames, properties = {} }: SchemaNode): readonly string[] {
  return propertyNames?.enum ?? Object.keys(properties)
}

function below(node: SchemaNode, step: string | number): SchemaNode[] {
  const { properties = {}, items, additionalProperties: others } = node
  if (typeof step === 'number') return items ? [items] : []
  const property = properties[step]
  if (property) return [property]
  return typeof others === 'object' ? [others] : []
}

/** The kinds of mapping that a node can be, by what it says. */
function kindsOf(schema: SchemaNode, node: SourceNode | undefined): readonly SchemaNode[] {
  if (!schema.oneOf) return [schema]
  return schema.oneOf.filter(({ properties = {} }) =>
    Object.entries(properties).every(([key, { const: only }]) => {
      const said = node && findNode(node, [key])
      return only === undefined || (said?.kind === 'text' && said.text === only)
    }),
  )
}

/** Made when the first wrong key is met, for all that follow. */
const roots = new WeakMap<z.ZodType, SchemaNode>()

function rootOf(schema: z.ZodType): SchemaNode {
  const known = roots.get(schema)
  if (known) return known
  // The text of a schema is read anew, so that its shape here is the one above and not zod's own.
  const root: SchemaNode = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  )
  roots.set(schema, root)
  return root
}
