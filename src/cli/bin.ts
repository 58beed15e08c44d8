#!/usr/bin/env node
// The `stemma` command as a process.

import { processEffects } from "./effects.js"
import { main } from "./main.js"

await main(process.argv.slice(2), processEffects())
