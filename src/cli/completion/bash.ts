// Completion for bash: a script that stands by itself, so that no Tab waits for the program to start. Bash from 3.2 on.

import { groupBy } from "../../kit/groups.js"
import { allOf, type Manual, type Taken } from "../manual.js"

/** The script. */
export function bashScript(program: Manual): string {
  const all = allOf(program).map(one => ({ ...one, at: one.name.split(" ").slice(1).join(" ") }))
  const values = all.flatMap(({ at, options }) =>
    options.flatMap(({ short, long, takes }) =>
      takes === null
        ? []
        : [short ?? [], long].flat().map(flag => ({ pattern: `'${at} ${flag}'`, does: taken(takes) })),
    ),
  )
  const places = all.flatMap(({ at, places }) =>
    places.map((one, n) => ({ pattern: one.many ? `'${at} '*` : `'${at} ${n}'`, does: taken(one) })),
  )
  const of = (list: (one: (typeof all)[number]) => readonly string[]) =>
    all
      .flatMap(one => (list(one).length === 0 ? [] : [`          '${one.at}') found='${list(one).join(" ")}' ;;`]))
      .join("\n")
  return `# Completion of stemma for bash; made by: stemma completion bash
_stemma() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at='' place=0 value='' found='' word i
  COMPREPLY=()
  [ "$cur" = '=' ] && cur=''
  for ((i = 1; i < COMP_CWORD; i++)); do
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
          ${all.flatMap(({ at }) => (at === "" ? [] : [at.includes(" ") ? `'${at}'` : `' ${at}'`])).join("|")}) at=\${at:+$at }$word ;;
          *) place=$((place + 1)) ;;
        esac ;;
    esac
  done
  if [ -z "$value" ]; then
    case $cur in
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
    esac
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

function taken({ kind, values }: Taken): string {
  if (values.length > 0) return `value='=${values.join(" ")}'`
  return kind === "text" ? "value=text" : "value=file"
}

function cases(all: readonly { readonly pattern: string; readonly does: string }[], indent: number): string {
  return [...groupBy(all, ({ does }) => does)]
    .map(([does, some]) => `${" ".repeat(indent)}${some.map(({ pattern }) => pattern).join("|")}) ${does} ;;`)
    .join("\n")
}
