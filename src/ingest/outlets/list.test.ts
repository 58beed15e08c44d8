// A list of outlets as people write it, and what is said of rows that are wrong.

import { expect, test } from "vitest"
import type { Problem } from "../../model/problem.js"
import { outletsIn } from "./list.js"

/** Rows as `outlet > name | owner | hosts`, problems as they are told. */
function read(...lines: readonly string[]) {
  const { outlets, problems } = outletsIn(lines.join("\n"), "desk/outlets.csv")
  const rows = outlets.map(({ outlet, name, owner, hosts }) => `${outlet} > ${name} | ${owner} | ${hosts.join(" ")}`)
  return { rows, problems: problems.map(({ what }: Problem) => what) }
}

const head = "outlet,name,owner,hosts"

const forms: [string, readonly string[]][] = [
  ["commas", [head, "Isle Post,The Isle Post,Brannoc Media,isle.example"]],
  [
    "semicolons, as spreadsheets of half of Europe write",
    ["outlet;name;owner;hosts", "Isle Post;The Isle Post;Brannoc Media;isle.example"],
  ],
  [
    "a byte order mark and line ends of Windows",
    [`\uFEFF${head}\r`, "Isle Post,The Isle Post,Brannoc Media,isle.example\r"],
  ],
  [
    "columns in another order and case",
    ["Hosts,Owner,Outlet,Name", "isle.example,Brannoc Media,Isle Post,The Isle Post"],
  ],
  ["a host as its address", [head, "Isle Post,The Isle Post,Brannoc Media,https://www.isle.example/news"]],
  ["a line of empty cells below", [head, "Isle Post,The Isle Post,Brannoc Media,isle.example", ",,,"]],
]
test.each(forms)("%s", (_, lines) => {
  expect(read(...lines)).toEqual({ rows: ["Isle Post > The Isle Post | Brannoc Media | isle.example"], problems: [] })
})

test("any cell but the outlet may be empty or missing; hosts are parted by spaces or semicolons", () => {
  expect(
    read(head, "Isle Post", "Sound Herald,,,herald.example  m.herald.org;sound.example", "Marl Courier,,Kelm,"),
  ).toEqual({
    rows: [
      "Isle Post > Isle Post | null | ",
      "Sound Herald > Sound Herald | null | herald.example herald.org sound.example",
      "Marl Courier > Marl Courier | Kelm | ",
    ],
    problems: [],
  })
})

test("hosts of one outlet may stand on several lines", () => {
  expect(read(head, "Isle Post,,Kelm,isle.example", "Isle Post,,Kelm,isle.test isle.example").problems).toEqual([])
})

const wrong: [string, string, string][] = [
  ["no outlet", ",The Post,Kelm,post.example", "line 3 names no outlet; write one in its column, or take the line out"],
  [
    "a host that is none",
    "Marl Courier,,,marl",
    "line 3 has “marl” as a host, which is none; write it as ellary.example",
  ],
  [
    "another's host",
    "Marl Courier,,,isle.example",
    "line 3 gives Marl Courier the host isle.example, which line 2 gives Isle Post; take one out",
  ],
  [
    "another name",
    "The Isle Post,Island News,,",
    "line 3 calls The Isle Post Island News, and line 2 Isle Post; take one out",
  ],
  [
    "another owner",
    "Isle Post Online,Isle Post,Kelm,",
    "line 3 says that Kelm owns Isle Post, and line 2 that Brannoc does; take one out",
  ],
  [
    "a comma too many",
    "Marl Courier,,Kelm, Sons & Co,marl.example",
    "line 3 has 5 cells for 4 columns; put names that hold a comma or semicolon, and several hosts with semicolons, in quotation marks",
  ],
  [
    "an open quotation mark",
    'Marl Courier,"Marl,,',
    "below line 2 a quotation mark is not closed; what follows it is left out",
  ],
]
test.each(wrong)("%s is told with its line, and the other rows count", (_, line, told) => {
  const { rows, problems } = read(head, "Isle Post,,Brannoc,isle.example", line)
  expect(problems).toEqual([told])
  expect(rows[0]).toBe("Isle Post > Isle Post | Brannoc | isle.example")
})

test("a column whose name is a slip is told", () => {
  expect(read("outlet,name,ownr", "Isle Post,,Kelm").problems).toEqual([
    "has a column “ownr”, which is not asked for; asked for are outlet, name, owner, hosts",
  ])
})

test("a table without outlets is none", () => {
  expect(() => read("title,text", "a,b")).toThrow("has no column “outlet” in its first line")
  expect(() => read("")).toThrow("has no column “outlet”")
})
