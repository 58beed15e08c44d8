// `stemma completion bash|zsh|fish`: what a shell asks for when Tab is pressed, made from the commands themselves. Libraries for
// this start the program at every Tab (`@bomb.sh/tab`, `omelette`, `tabtab`), which takes a tenth of a second and more; what can
// be completed here is known beforehand, so a plain script does.

import { Argument, type Command } from "commander"
import { bashScript } from "../completion/bash.js"
import { fishScript } from "../completion/fish.js"
import { zshScript } from "../completion/zsh.js"
import type { Effects } from "../effects.js"
import { type Manual, manualOf } from "../manual.js"
import { withExamples } from "../options.js"

const scripts: Readonly<Record<string, (program: Manual) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** Add the command. It knows those that were added to the program when it is called. */
export function register(program: Command, effects: Effects): void {
  const command = program
    .command("completion")
    .summary("completion by Tab for bash, zsh and fish")
    .description(
      "Print a script by which a shell completes commands, options and their values, where `stemma` is installed. Print it again after an update.",
    )
    .addArgument(new Argument("<shell>", "the shell").choices(Object.keys(scripts)))
  withExamples(command, [
    ['eval "$(stemma completion bash)"', "in ~/.bashrc"],
    ["source <(stemma completion zsh)", "in ~/.zshrc, below compinit; or as a file _stemma on fpath"],
    ["stemma completion fish > ~/.config/fish/completions/stemma.fish", "once"],
  ])
  command.action((shell: string) => effects.data(scripts[shell]!(manualOf(program))))
}
