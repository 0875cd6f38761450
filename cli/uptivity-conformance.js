#!/usr/bin/env node
// The product is TypeScript and runs as it is written: tsx strips the types while it loads.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
await main(process.argv.slice(2))
