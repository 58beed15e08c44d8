// Completion in the shells themselves, and the man page as man reads it. A shell that is not installed skips its tests.

import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { stemma } from "./fake-effects.js"

const folder = mkdtempSync(join(tmpdir(), "stemma-shells-"))
afterAll(() => rmSync(folder, { recursive: true }))

const has = (program: string, asked = "--version") => {
  const { status, error } = spawnSync(program, [asked], { encoding: "utf8" })
  const is = error === undefined && status === 0
  if (!is) console.log(`skipped: ${program} is not installed`)
  return is
}

const script = async (shell: string) => {
  const file = join(folder, `completion.${shell}`)
  writeFileSync(file, (await stemma(["completion", shell])).out)
  return file
}

/** What may come next on a command line, and what may not. */
const lines: readonly (readonly [line: string, some: readonly string[], none: readonly string[]])[] = [
  ["stemma ", ["trace", "add", "doctor", "forget", "help"], ["--json", "plan"]],
  ["stemma tr", ["trace"], ["add"]],
  ["stemma trace --", ["--store", "--outlets", "--no-color"], ["--untold", "--format"]],
  ["stemma trace -", ["-o", "-q", "--store"], ["-f"]],
  ["stemma export -f ", ["dot", "tei", "parquet"], ["trace", "reports"]],
  ["stemma export --format t", ["tei"], ["dot"]],
  ["stemma export FOLDER --store desk.stemma --table ", ["entries", "readings"], ["dot"]],
  ["stemma cluster ", ["plan", "pack", "submit"], ["trace", "help"]],
  ["stemma cluster submit --", ["--master", "--out"], ["--store"]],
  ["stemma completion ", ["bash", "zsh", "fish"], ["trace"]],
  ["stemma man ", ["trace", "man", "vacuum"], ["--help"]],
  ["stemma help c", ["compare", "cluster"], ["trace"]],
  ["stemma -", ["--version", "--help"], ["--store"]],
]

describe.skipIf(!has("bash"))("bash", () => {
  /** Runs the function that bash calls, with the words as bash hands them over. */
  const completed = (file: string, line: string, broken = line.split(" ")) => {
    const words = broken.map(word => `'${word}'`).join(" ")
    const run = `. ${file}; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _stemma; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", run], { encoding: "utf8" })
    expect(stderr).toBe("")
    return stdout.split("\n").filter(Boolean)
  }

  test.each(lines)("%s", async (line, some, none) => {
    const found = completed(await script("bash"), line)
    expect(found).toEqual(expect.arrayContaining([...some]))
    expect(found.filter(one => none.includes(one))).toEqual([])
  })

  test("what stands behind = is a value", async () => {
    const file = await script("bash")
    expect(completed(file, "", ["stemma", "export", "--format", "=", "d"])).toEqual(["dot"])
    expect(completed(file, "", ["stemma", "export", "--format", "="])).toContain("tei")
    expect(completed(file, "", ["stemma", "trace", "--store", "=", "desk"])).toEqual([])
  })

  test.skipIf(!has("script"))("at a prompt, Tab completes commands, and files where they are meant", async () => {
    const file = await script("bash")
    writeFileSync(join(folder, "desk of ours.stemma"), "")
    const typed = `PS1='> '; . ${file}\nstemma() { echo "GIVEN:$*:"; }\nstemma vacu\t--store desk\\ o\t\nstemma export -f de\t\nexit\n`
    const { stdout } = spawnSync("script", ["-qec", "bash --norc --noprofile -i", "/dev/null"], {
      input: typed,
      cwd: folder,
      encoding: "utf8",
      timeout: 20_000,
      env: { ...process.env, TERM: "dumb" },
    })
    expect(stdout).toContain("GIVEN:vacuum --store desk of ours.stemma:")
    // A file is no format.
    expect(stdout).toContain("GIVEN:export -f de:")
  })
})

describe.skipIf(!has("zsh"))("zsh", () => {
  test("a script that zsh reads, and that its own system takes", async () => {
    const file = await script("zsh")
    expect(spawnSync("zsh", ["-n", file], { encoding: "utf8" }).stderr).toBe("")
    const run = `autoload -Uz compinit && compinit -u -D && . ${file} && print -r -- $_comps[stemma] && whence -w _stemma_cluster_submit`
    const { stdout } = spawnSync("zsh", ["-f", "-c", run], { encoding: "utf8" })
    expect(stdout).toBe("_stemma\n_stemma_cluster_submit: function\n")
  })

  test.each(lines)("%s", async (line, some, none) => {
    const file = await script("zsh")
    const typed = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z "PS1='> '; autoload -Uz compinit; compinit -u -D; . ${file}; LISTMAX=1000; COLUMNS=60; bindkey '^I' list-choices; echo READY"
      zpty -r z out '*READY*READY*'
      zpty -w -n z $'${line}\\t'
      some=(${some.join(" ")})
      for ((n = 0; n < 300; n++)); do
        zpty -r -t z one && more+=$one || sleep 0.1
        for word in $some; do [[ $more == *"$word"* ]] || continue 2; done
        break
      done
      print -r -- "$more"
      zpty -d z`
    const { stdout } = spawnSync("zsh", ["-f", "-c", typed], { encoding: "utf8", timeout: 30_000 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told is taken off.
    const words = stdout.replace(/\u001b\[[\d;?]*[A-Za-z]/g, "").split(/[\s()]+/)
    expect(words).toEqual(expect.arrayContaining([...some]))
    // Words of what is said of each stand beside them.
    expect(words.filter(one => one.startsWith("-") && none.includes(one))).toEqual([])
  })
})

describe.skipIf(!has("fish"))("fish", () => {
  test.each(lines)("%s", async (line, some, none) => {
    const file = await script("fish")
    const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", `source ${file}; complete -C '${line}'`], {
      encoding: "utf8",
    })
    expect(stderr).toBe("")
    const found = stdout.split("\n").map(one => one.split("\t")[0]!)
    expect(found).toEqual(expect.arrayContaining([...some]))
    expect(found.filter(one => none.includes(one))).toEqual([])
  })
})

describe("the man page", () => {
  const names = ["", "trace", "export", "cluster", "forget", "doctor"]

  test.each(names)("of stemma %s has what its help has", async name => {
    const { out, code } = await stemma(["man", ...(name === "" ? [] : [name])])
    expect(code).toBe(0)
    const plain = out.replaceAll("\\-", "-").replaceAll("\\(dq", '"').replace(/\s+/g, " ")
    const help = (await stemma([...(name === "" ? [] : [name]), "--help"])).out
    for (const [flag] of help.matchAll(/--[\w-]+/g)) expect(plain).toContain(flag)
    for (const section of [
      "NAME",
      "SYNOPSIS",
      "DESCRIPTION",
      "OPTIONS",
      "EXIT STATUS",
      "FILES",
      "ENVIRONMENT",
      "EXAMPLES",
    ])
      expect(out).toContain(`.SH ${section}`)
  })

  test.skipIf(!has("man"))("is read by man without a complaint", async () => {
    for (const name of names) {
      const file = join(folder, "page.1")
      writeFileSync(file, (await stemma(["man", ...(name === "" ? [] : [name])])).out)
      const { stdout, stderr } = spawnSync("man", ["--warnings", "-l", file], {
        encoding: "utf8",
        env: { ...process.env, MANWIDTH: "80" },
      })
      expect(stderr).toBe("")
      expect(stdout).toContain("EXIT STATUS")
    }
  })

  test.skipIf(!has("mandoc", "-h"))("is in order for mandoc", async () => {
    for (const name of names) {
      const page = (await stemma(["man", ...(name === "" ? [] : [name])])).out
      expect(spawnSync("mandoc", ["-Tlint"], { input: page, encoding: "utf8" }).stdout).toBe("")
    }
  })

  test("of what is no command is told in words", async () => {
    const { err, code } = await stemma(["man", "tracee"])
    expect([code, err]).toEqual([2, "stemma: there is no command tracee\nTo see them: stemma --help\n"])
  })
})

test("every command stands under a heading of the help", async () => {
  const { out } = await stemma(["--help"])
  expect(out).not.toContain("\nCommands:")
})
