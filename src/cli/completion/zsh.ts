// Completion for zsh, in the words of its own system (`_arguments`); a file on `fpath`, or sourced.

import { allOf, type Manual, type ManualOption, type ManualPlace, type Taken } from "../manual.js"

/** The script. */
export function zshScript(program: Manual): string {
  return `#compdef stemma
# Completion of stemma for zsh; made by: stemma completion zsh

${allOf(program).map(functionOf).join("\n")}
if [ "$funcstack[1]" = _stemma ]; then _stemma "$@"; else compdef _stemma stemma; fi
`
}

function functionOf(manual: Manual): string {
  const specs = manual.options.map(optionSpec)
  const name = nameOf(manual)
  if (manual.commands.length === 0)
    return `${name}() {\n  _arguments -S -s ${[...specs, ...manual.places.map(placeSpec)].map(onLine).join("")}\n}\n`
  const commands = manual.commands.map(one => ({ last: one.name.split(" ").at(-1)!, one }))
  return `${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C -S ${[...specs, "'1:command:->command'", "'*::argument:->argument'"].map(onLine).join("")}
  case $state in
    command)
      local -a commands
      commands=(
${commands.map(({ last, one }) => `        ${quoted(`${last}:${one.summary.replaceAll(":", "\\:")}`)}`).join("\n")}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(({ last, one }) => `        ${last}) ${nameOf(one)} ;;`).join("\n")}
      esac ;;
  esac
}
`
}

function nameOf({ name }: Manual): string {
  return `_${name.replace(/[^a-z]+/g, "_")}`
}

function onLine(spec: string): string {
  return `\\\n    ${spec}`
}

function optionSpec({ short, long, about, takes }: ManualOption): string {
  const behind = takes === null ? "" : `:${takes.name}:${actionOf(takes)}`
  const told = quoted(`[${about.replace(/[[\]:\\]/g, "\\$&")}]${behind}`)
  const mark = (one: string) => (takes === null ? one : one.startsWith("--") ? `${one}=` : `${one}+`)
  if (short === null || short === long) return `${mark(long)}${told}`
  return `'(${short} ${long})'{${mark(short)},${mark(long)}}${told}`
}

function placeSpec(place: ManualPlace, n: number): string {
  const at = place.many ? "*" : String(n + 1)
  const may = place.shown.startsWith("[") && !place.many ? ":" : ""
  return quoted(`${at}:${may}${place.name}:${actionOf(place)}`)
}

function actionOf({ kind, values }: Taken): string {
  if (values.length > 0) return `(${values.join(" ")})`
  return kind === "text" ? " " : kind === "folder" ? "_files -/" : "_files"
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
