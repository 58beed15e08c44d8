import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Annotated, Name } from "../model/annotation.js"
import { bearerKey, joinPersons } from "./persons.js"

/** A report whose text is the given mentions, `role|name`, one a line, each its own bearer unless numbered. */
function reportWith(id: string, published: string | null, mentions: readonly [string, string, number?][]): Annotated {
  let text = ""
  const names: Name[] = mentions.map(([role, name, bearer], i) => {
    const start = text.length
    text += `${role}${role ? " " : ""}`
    const at = text.length
    text += `${name.replace("+", "")}\n`
    return {
      start: at,
      end: text.length - 1,
      kind: "person",
      name: name.replace("+", " "),
      role: role ? { start, end: start + role.length } : null,
      bearer: bearer ?? i,
    }
  })
  const report = {
    id,
    text,
    intrusions: [],
    published: published ? { value: published, precision: "day", basis: "meta" } : null,
  }
  return { report, names } as unknown as Annotated
}

const pile = [
  reportWith("r1", "2031-03-01", [
    ["Foreign Minister", "Karen Amberg"],
    ["Premier", "Li Ming"],
    ["Defense Minister", "Li Tao"],
  ]),
  reportWith("r2", "2031-07-01", [
    ["top diplomat", "Karen+Amberg"],
    ["Premier", "Li"],
    ["", "Danso"],
  ]),
  reportWith("r3", null, [
    ["", "Osei K. Danso"],
    ["", "Osei Danso"],
    ["", "Li"],
  ]),
]

describe("persons", () => {
  const { persons, behind } = joinPersons(pile)
  const named = (name: string) => persons.find(person => person.name === name)!

  it("joins a name run together with its plain form, and keeps both as variants", () => {
    expect(behind.get(bearerKey("r2", 0))).toBe(named("Karen Amberg"))
    expect(named("Karen Amberg").variants).toEqual(["KarenAmberg"])
  })
  it("keeps roles with the date at which they were printed", () => {
    expect(named("Karen Amberg").roles.map(({ role, date }) => [role, date])).toEqual([
      ["Foreign Minister", "2031-03-01"],
      ["top diplomat", "2031-07-01"],
    ])
  })
  it("keeps two of one surname apart, joins a surname by its title, and leaves one without a title alone", () => {
    expect(named("Li Ming")).not.toBe(named("Li Tao"))
    expect(behind.get(bearerKey("r2", 1))).toBe(named("Li Ming"))
    expect(behind.get(bearerKey("r3", 2))?.name).toBe("Li")
  })
  it("joins an initial in the middle, and a surname that one person bears", () => {
    expect(behind.get(bearerKey("r3", 1))).toBe(behind.get(bearerKey("r3", 0)))
    expect(behind.get(bearerKey("r2", 2))).toBe(behind.get(bearerKey("r3", 0)))
  })
  it("gives a given name alone to nobody but who bears its title, and a family name that stands first to its bearer", () => {
    const whose = (role: string) => {
      const told = reportWith("r1", null, [["harbour spokesman", "Pella Norvik"]])
      return joinPersons([told, reportWith("r2", null, [[role, "Pella"]])]).behind.get(bearerKey("r2", 0))?.name
    }
    expect(whose("Lt.")).toBe("Pella")
    expect(whose("harbour spokesman")).toBe("Pella Norvik")
    const leading = [reportWith("r1", null, [["", "Xiao Renmu"]]), reportWith("r2", null, [["", "Xiao"]])]
    expect(joinPersons(leading).persons.map(({ name }) => name)).toEqual(["Xiao Renmu"])
  })
  it("joins a name of another alphabet however it is spelt, but not two whom one report names", () => {
    const spelt = (...reports: string[][]) =>
      joinPersons(
        reports.map((names, i) =>
          reportWith(
            `r${i}`,
            null,
            names.map(name => ["", name]),
          ),
        ),
      ).persons.map(({ name, variants }) => [name, ...variants])
    expect(spelt(["Mykhailo Varenko"], ["Mikhail Varenko"])).toEqual([["Mykhailo Varenko", "Mikhail Varenko"]])
    expect(spelt(["Yusuf al-Nasim"], ["Youssef El Nasim", "El Nasim"])).toHaveLength(1)
    expect(spelt(["Dmitri Varenko", "Dmytro Varenko"])).toHaveLength(2)
  })
  it("does not hang on the order of the reports", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: 3 }), shuffled => {
        expect(joinPersons(shuffled).persons).toEqual(persons)
      }),
    )
  })
})
