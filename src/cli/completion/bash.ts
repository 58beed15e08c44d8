// Completion for bash: a script that stands by itself, so that no Tab waits for the program to start. Bash from 3.2 on.

import { groupBy } from "../../kit/groups.js"
import { allOf, type Manual, type Taken } from "../manual.js"

/** A command with what stands between it and the program's name. */
interface At extends Manual {
  readonly at: string
}

/** The script. */
export function bashScript(program: Manual): string {
  const all = allOf(program).map(one => ({ ...one, at: one.name.split(" ").slice(1).join(" ") }))
  return `# Completion of stemma for bash; made by: stemma completion bash
_stemma() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at='' place=0 value='' found='' word i
  COMPREPLY=()
  [ "$cur" = '=' ] && cur=''
${walked(all)}
  if [ -z "$value" ]; then
${chosen(all)}
  fi
  case $value in
    =*) COMPREPLY=($(compgen -W "\${value#=}" -- "$cur")) ;;
  esac
  # Where no file is meant, none is offered.
  case $value in
    file) ;;
    *) compopt +o default +o bashdefault 2>/dev/null ;;
  esac
  return 0
}
complete -o bashdefault -o default -F _stemma stemma
`
}

/** Which command the words before lead to, how many places are taken, and whether a value is to come. */
function walked(all: readonly At[]): string {
  const values = all.flatMap(({ at, options }) =>
    options.flatMap(({ short, long, takes }) =>
      takes === null
        ? []
        : [short ?? [], long].flat().map(flag => ({ pattern: `'${at} ${flag}'`, does: taken(takes) })),
    ),
  )
  const below = all.flatMap(({ at }) => (at === "" ? [] : [at.includes(" ") ? `'${at}'` : `' ${at}'`]))
  return `  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    [ "$word" = '=' ] && continue
    if [ -n "$value" ]; then value=''; continue; fi
    case $word in
      -?*)
        case "$at $word" in
${cases(values, 10)}
        esac ;;
      *)
        case "$at $word" in
          ${below.join("|")}) at=\${at:+$at }$word ;;
          *) place=$((place + 1)) ;;
        esac ;;
    esac
  done`
}

/** What may stand here: an option, a command, or what its place takes. */
function chosen(all: readonly At[]): string {
  const places = all.flatMap(({ at, places }) =>
    places.map((one, n) => ({ pattern: one.many ? `'${at} '*` : `'${at} ${n}'`, does: taken(one) })),
  )
  const of = (list: (one: At) => readonly string[]) =>
    all
      .flatMap(one => (list(one).length === 0 ? [] : [`          '${one.at}') found='${list(one).join(" ")}' ;;`]))
      .join("\n")
  return `    case $cur in
      -*)
        case $at in
${of(({ options }) => options.flatMap(({ short, long }) => [short ?? [], long].flat()))}
        esac
        value="=$found" ;;
      *)
        case $at in
${of(({ commands }) => commands.map(({ name }) => name.split(" ").at(-1)!))}
        esac
        if [ -n "$found" ]; then value="=$found"; else
          case "$at $place" in
${cases(places, 12)}
          esac
        fi ;;
    esac`
}

function taken({ kind, values }: Taken): string {
  if (values.length > 0) return `value='=${values.join(" ")}'`
  return kind === "text" ? "value=text" : "value=file"
}

function cases(all: readonly { readonly pattern: string; readonly does: string }[], indent: number): string {
  return [...groupBy(all, ({ does }) => does)]
    .map(([does, some]) => `${" ".repeat(indent)}${some.map(({ pattern }) => pattern).join("|")}) ${does} ;;`)
    .join("\n")
}
