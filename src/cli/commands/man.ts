// `stemma man [COMMAND]`: the man page of the program or of a command, made from what its help is made of.

import type { Command } from "commander"
import { version } from "../../version.js"
import type { Effects } from "../effects.js"
import { manualOf } from "../manual.js"
import { fail, withExamples } from "../options.js"
import { manPage } from "../print/man.js"

/** Add the command. It knows those that were added to the program when it is called. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("man")
    .summary("the man page, of all or of a command")
    .description("Print the man page of the program or of a command, as roff.")
    .argument("[command]", "the command; without one, the whole program")
  withExamples(command, [
    ["stemma man | man -l -", "read it (on macOS: stemma man | mandoc -a)"],
    ["stemma man trace | man -l -", "the page of a command"],
    ["stemma man > /usr/local/share/man/man1/stemma.1", "install it"],
  ])
  command.action((name?: string) => {
    const whole = manualOf(program)
    const manual = name === undefined ? whole : whole.commands.find(one => one.name === `stemma ${name}`)
    if (manual === undefined) return fail(command, "usage", `there is no command ${name}`, "To see them: stemma --help")
    effects.data(manPage(manual, version, new Date().toISOString().slice(0, 10)))
  })
}
