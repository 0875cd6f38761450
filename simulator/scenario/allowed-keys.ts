import { z } from 'zod'
import { scenarioSchema } from './schema.ts'

/** What of a JSON schema says which keys a mapping may have. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: { readonly enum?: readonly string[] }
}

/** The keys that the mapping at a path of a scenario file may have. */
export function allowedKeys(path: readonly (string | number)[]): readonly string[] {
  let node: SchemaNode | undefined = rootNode()
  for (const step of path) node = node && below(node, step)
  return node?.propertyNames?.enum ?? Object.keys(node?.properties ?? {})
}

function below(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === 'number') return node.items
  const { additionalProperties: others } = node
  return node.properties?.[step] ?? (typeof others === 'object' ? others : undefined)
}

function rootNode(): SchemaNode {
  // The text of a schema is read anew, so that its shape here is the one above and not zod's own.
  const schema: SchemaNode = JSON.parse(
    JSON.stringify(z.toJSONSchema(scenarioSchema, { io: 'input', unrepresentable: 'any' })),
  )
  return schema
}
