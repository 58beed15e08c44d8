// A man page, in the macros of man(7).

import { environment, exitCodes, files } from "../facts.js"
import { allOf, type Manual } from "../manual.js"
import { wrap } from "./wrap.js"

/** Columns of a line of the source; dashes and quotes take more bytes than columns. */
const lineLength = 68

/** The page of a command, or of the whole program. `day` is when it was made. */
export function manPage(manual: Manual, version: string, day: string): string {
  const isWhole = !manual.name.includes(" ")
  const name = manual.name.replaceAll(" ", "-")
  return [
    `.TH ${name.toUpperCase()} 1 ${day} "Stemma ${version}" "Stemma"`,
    ".SH NAME",
    `${text(name)} \\- ${text(lowered(isWhole ? manual.description : manual.summary))}`,
    ".SH SYNOPSIS",
    ...[manual, ...(isWhole ? [] : manual.commands)]
      .flatMap(one => [`.B ${text(one.name)}`, text(one.usage.slice(one.name.length).trim()), ".br"])
      .slice(0, -1),
    ".SH DESCRIPTION",
    ...prose(manual.description),
    ...(isWhole ? commandsOf(manual) : []),
    ...section(
      "ARGUMENTS",
      manual.places.map(one => [one.shown, one.what]),
    ),
    ...section(
      "OPTIONS",
      manual.options.map(one => [one.flags, one.what]),
    ),
    ...(isWhole ? [] : manual.commands.flatMap(below)),
    ...(manual.after === "" ? [] : [".SH NOTES", ...verbatim(manual.after)]),
    ...section("EXIT STATUS", exitCodes),
    ...section("FILES", files),
    ...section("ENVIRONMENT", environment),
    ...(manual.examples.length === 0 ? [] : [".SH EXAMPLES", ...manual.examples.flatMap(example).slice(1)]),
    ".SH SEE ALSO",
    isWhole ? `.BR stemma\\ man\\ COMMAND ,\n${text("the page of a command.")}` : ".BR stemma (1)",
    "",
  ].join("\n")
}

function commandsOf(manual: Manual): string[] {
  const all = manual.commands.flatMap(one => (one.commands.length > 0 ? one.commands : [one]))
  return section(
    "COMMANDS",
    all.map(one => [one.usage, one.summary]),
  )
}

/** A command below a command: with its own options. */
function below(manual: Manual): string[] {
  return allOf(manual).flatMap(({ usage, description, options, places }) => [
    `.SS ${text(usage)}`,
    ...prose(description),
    ...places.flatMap(one => item(one.shown, one.what)),
    ...options.flatMap(one => item(one.flags, one.what)),
  ])
}

function section(title: string, items: readonly (readonly [string, string])[]): string[] {
  return items.length === 0 ? [] : [`.SH ${title}`, ...items.flatMap(([name, what]) => item(name, what))]
}

function item(name: string, what: string): string[] {
  return [".TP", `.B ${text(name)}`, ...prose(what)]
}

function example([line, what]: readonly [string, string]): string[] {
  return [".PP", ...(what === "" ? [] : prose(`${what}:`)), ...verbatim(line)]
}

function verbatim(lines: string): string[] {
  return [".nf", ".RS 4", ...lines.split("\n").map(text), ".RE", ".fi"]
}

/** Lines of at most eighty bytes or so. */
function prose(words: string): string[] {
  return wrap(words, lineLength).map(text)
}

function lowered(sentence: string): string {
  return sentence.replace(/\.$/, "").replace(/^[A-Z](?=[a-z ])/, first => first.toLowerCase())
}

/** Words as roff prints them: no character is a request, a dash is a dash. */
function text(words: string): string {
  return words
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll('"', "\\(dq")
    .replaceAll("`", "\\(ga")
    .replace(/^(?=[.'])/, "\\&")
}
