// Completion for fish (from 3.0 on): a line for each thing that may stand somewhere.

import { allOf, type Manual, type Taken } from "../manual.js"

/** The script. */
export function fishScript(program: Manual): string {
  const names = allOf(program).map(({ name }) => quoted(name))
  return `# Completion of stemma for fish; made by: stemma completion fish
function __stemma_is --description 'Whether the command line is at this command'
    set -l words (commandline -opc)
    set -l at stemma
    for word in $words[2..-1]
        contains -- "$at $word" ${names.slice(1).join(" ")}; and set at "$at $word"
    end
    test "$at" = "$argv[1]"
end
complete -c stemma -f
${allOf(program).flatMap(linesOf).join("\n")}
`
}

function linesOf({ name, options, places, commands }: Manual): string[] {
  const line = (words: string) => `complete -c stemma -n ${quoted(`__stemma_is "${name}"`)} ${words}`
  return [
    ...commands.map(one => line(`-a ${one.name.split(" ").at(-1)!} -d ${quoted(one.summary)}`)),
    ...options.map(({ short, long, about, takes }) => {
      const flags = [short === null ? "" : `-s ${short.slice(1)} `, long.startsWith("--") ? `-l ${long.slice(2)} ` : ""]
      return line(`${flags.join("")}${takes === null ? "" : `${flagOf(takes)} `}-d ${quoted(about)}`)
    }),
    ...places.flatMap(place =>
      place.values.length > 0
        ? [line(`-a ${quoted(place.values.join(" "))}`)]
        : place.kind === "text"
          ? []
          : [line("-F")],
    ),
  ]
}

function flagOf({ kind, values }: Taken): string {
  if (values.length > 0) return `-x -a ${quoted(values.join(" "))}`
  return kind === "text" ? "-x" : kind === "folder" ? "-x -a '(__fish_complete_directories)'" : "-r -F"
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`
}
