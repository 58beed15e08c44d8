#!/usr/bin/env node
// The `stemma` command: arguments, effects, exit codes.

import { Command } from "commander"
import { trace } from "../index.js"

const program = new Command("stemma").description("What a pile of news pages reports, and who really stands behind it.")
program
  .command("trace")
  .argument("<path...>")
  .option("--json", "print the trace as JSON")
  .action(async (paths: string[]) => {
    const result = await trace(paths)
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  })
await program.parseAsync()
