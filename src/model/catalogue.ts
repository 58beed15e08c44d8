// Every kind of alteration, entry, step, pledge, reply and note of correction, and every status, once: what it is called,
// where it is grouped, how it is marked. Terminal, app, dossier, API and schema take them from here; what each covers
// stands in GLOSSARY.md. Those of the record stand in a file of their own and are had from here.

export * from "./catalogue/entries.js"
export * from "./catalogue/terms.js"

/** Kinds of alteration. */
export type AlterationKind =
  | "meaning"
  | "certainty"
  | "figure"
  | "time"
  | "name"
  | "quotation"
  | "attribution"
  | "insertion"
  | "omission"
  | "transposition"
  | "wording"
  | "accidental"

/** How alterations are grouped for a reader: one family a colour, shape and glyph. */
export type Family = "turned" | "fact" | "said" | "quotation" | "added" | "left-out" | "moved" | "reworded" | "spelling"

/** Words of a change, and of the same between two of which nobody knows which came first. */
type Told<T> = { readonly ordered: T; readonly unordered: T }

/** Kinds of alteration in the order of the schema: the family of each, and what one of the kind is called. */
export const alterationKinds: Readonly<
  Record<AlterationKind, { readonly family: Family; readonly label: Told<string> }>
> = {
  meaning: { family: "turned", label: { ordered: "Meaning turned", unordered: "Meaning differs" } },
  certainty: { family: "turned", label: { ordered: "Certainty changed", unordered: "Certainty differs" } },
  figure: { family: "fact", label: { ordered: "Figure changed", unordered: "Figure differs" } },
  time: { family: "fact", label: { ordered: "Time changed", unordered: "Time differs" } },
  name: { family: "fact", label: { ordered: "Name changed", unordered: "Name differs" } },
  quotation: { family: "quotation", label: { ordered: "Quotation changed", unordered: "Quotation differs" } },
  attribution: { family: "said", label: { ordered: "Who said it changed", unordered: "Who said it differs" } },
  insertion: { family: "added", label: { ordered: "Added", unordered: "Only in one" } },
  omission: { family: "left-out", label: { ordered: "Left out", unordered: "Only in one" } },
  transposition: { family: "moved", label: { ordered: "Moved", unordered: "In different places" } },
  wording: { family: "reworded", label: { ordered: "Reworded", unordered: "Otherwise worded" } },
  accidental: { family: "spelling", label: { ordered: "Spelling", unordered: "Spelling" } },
}

/** What a family is called, and how its alterations are counted: "2 facts changed". */
export interface FamilyWords {
  readonly glyph: string
  readonly name: Told<string>
  /** Singular and plural. */
  readonly counted: Told<readonly [string, string]>
  /** Says nothing else to a reader: hidden until asked for, never among the gravest. */
  readonly quiet: boolean
}

/** Families in the order of their weight for a reader. */
export const families: Readonly<Record<Family, FamilyWords>> = {
  turned: {
    glyph: "≠",
    name: { ordered: "Meaning turned", unordered: "Meaning differs" },
    counted: {
      ordered: ["meaning or certainty changed", "changes of meaning or certainty"],
      unordered: ["difference of meaning or certainty", "differences of meaning or certainty"],
    },
    quiet: false,
  },
  fact: {
    glyph: "#",
    name: { ordered: "Fact changed", unordered: "Fact differs" },
    counted: { ordered: ["fact changed", "facts changed"], unordered: ["fact differs", "facts differ"] },
    quiet: false,
  },
  said: {
    glyph: "@",
    name: { ordered: "Who said it", unordered: "Who said it" },
    counted: {
      ordered: ["change of who said it", "changes of who said it"],
      unordered: ["difference of who said it", "differences of who said it"],
    },
    quiet: false,
  },
  quotation: {
    glyph: "“”",
    name: { ordered: "Quotations", unordered: "Quotations" },
    counted: {
      ordered: ["quotation changed", "quotations changed"],
      unordered: ["quotation differs", "quotations differ"],
    },
    quiet: false,
  },
  added: {
    glyph: "+",
    name: { ordered: "Added", unordered: "Only in the second" },
    counted: {
      ordered: ["passage added", "passages added"],
      unordered: ["passage in the second only", "passages in the second only"],
    },
    quiet: false,
  },
  "left-out": {
    glyph: "∅",
    name: { ordered: "Left out", unordered: "Only in the first" },
    counted: {
      ordered: ["passage left out", "passages left out"],
      unordered: ["passage in the first only", "passages in the first only"],
    },
    quiet: false,
  },
  moved: {
    glyph: "↕",
    name: { ordered: "Moved", unordered: "In different places" },
    counted: {
      ordered: ["passage moved", "passages moved"],
      unordered: ["passage in different places", "passages in different places"],
    },
    quiet: false,
  },
  reworded: {
    glyph: "~",
    name: { ordered: "Reworded", unordered: "Otherwise worded" },
    counted: {
      ordered: ["passage reworded", "passages reworded"],
      unordered: ["passage otherwise worded", "passages otherwise worded"],
    },
    quiet: true,
  },
  spelling: {
    glyph: "=",
    name: { ordered: "Spelling", unordered: "Spelling" },
    counted: {
      ordered: ["difference of spelling", "differences of spelling"],
      unordered: ["difference of spelling", "differences of spelling"],
    },
    quiet: true,
  },
}

/** What an outlet calls a note on its own page. */
export type CorrectionKind = "correction" | "clarification" | "note"

/** Kinds of note, each with what one is called. */
export const correctionKinds: Readonly<Record<CorrectionKind, { readonly label: string; readonly verb: string }>> = {
  correction: { label: "Correction", verb: "corrected" },
  clarification: { label: "Clarification", verb: "clarified" },
  note: { label: "Editor’s note", verb: "noted" },
}

/** Whether alterations of a kind tell a reader nothing else, but for the words. */
export function isQuiet(kind: AlterationKind): boolean {
  return families[alterationKinds[kind].family].quiet
}

/** The kinds of a catalogue, in its order. */
export function kindsOf<K extends string>(catalogue: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(catalogue) as K[]
}
