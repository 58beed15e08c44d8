// The terms of art that a reader meets, in one line each, and what each family's mark looks like on a page: what the app
// tells on hover, focus and tap and lists under `?`, and the dossier beside its counts. All stand in GLOSSARY.md as well.

/** A word of the program that a reader cannot know. */
export interface TermWords {
  /** As it stands in a list. */
  readonly name: string
  /** One sentence, for somebody who has read nothing else. */
  readonly answer: string
}

/** Terms that are explained where they stand. */
export type TermName =
  | "pile"
  | "report"
  | "story"
  | "record"
  | "entry"
  | "reading"
  | "origin"
  | "newsroom"
  | "outlet"
  | "family"
  | "taken from"
  | "lost"
  | "shared source"
  | "printing"
  | "letter"
  | "grave"
  | "notable"
  | "slight"
  | "finding"
  | "mark"
  | "furniture"
  | "withdrawn"
  | "differs"
  | "thread"
  | "carry-over map"
  | "doubted date"
  | "correction"

/** Each with its answer, in the order of the list. */
export const terms: Readonly<Record<TermName, TermWords>> = {
  pile: { name: "pile", answer: "All the pages that were given to be looked at together." },
  report: { name: "report", answer: "One page’s article, as one outlet printed it." },
  story: { name: "story", answer: "The reports of the pile that are about the same event." },
  origin: {
    name: "origin",
    answer: "A report that was not traced to another one here. Its copies add nothing to it, so origins are counted.",
  },
  newsroom: { name: "newsroom", answer: "Who did the reporting: an outlet, or the agency that its page credits." },
  outlet: { name: "outlet", answer: "Who printed the page: a newspaper, a broadcaster, a site." },
  family: { name: "family", answer: "Reports whose own words are so alike that they go back to one text." },
  "taken from": {
    name: "taken from",
    answer: "The report whose words this one carries or rewrites. Why it is thought so stands under “Why?”.",
  },
  lost: {
    name: "not in the pile",
    answer: "A report that must have stood behind others, or that they credit, but that nobody put here.",
  },
  "shared source": {
    name: "shared source",
    answer: "Reports that quote the same speech or release, and do not copy one another.",
  },
  printing: {
    name: "printing",
    answer: "One of several pages that print one text word for word. They count as one origin.",
  },
  letter: {
    name: "letter",
    answer: "A report’s short name in this pile: A, B, C … It says nothing of who came first.",
  },
  record: {
    name: "record",
    answer: "All that the reports say: who met, promised, said or counted what, with each page’s words.",
  },
  entry: { name: "entry", answer: "One thing that the reports say, with every report’s words for it." },
  reading: { name: "reading", answer: "What one report has at a place, word for word." },
  differs: {
    name: "differs",
    answer: "The reports give it differently. Stemma cannot know who changed it, or who is right.",
  },
  grave: {
    name: "grave",
    answer: "The copy tells its readers something else, or loses who said it, when, or how surely.",
  },
  notable: { name: "notable", answer: "Something was put in, left out or made vaguer that a reader may miss." },
  slight: { name: "slight", answer: "The same news in other words. Hidden until it is asked for." },
  finding: { name: "finding", answer: "What the program found and a person may judge: an arrow, a change, an entry." },
  mark: {
    name: "mark",
    answer: "A person’s word on a finding: right, wrong or open. What is marked wrong is counted no more.",
  },
  furniture: {
    name: "furniture",
    answer: "What a page prints around its article, such as menus, captions and adverts; left out.",
  },
  withdrawn: { name: "withdrawn", answer: "Words that their outlet took back in a note of correction." },
  correction: {
    name: "correction",
    answer: "What a reader changed of a report, or what an outlet says was wrong on its own page.",
  },
  "doubted date": {
    name: "doubted date",
    answer: "A date that cannot be right as the page prints it. It is shown, and used for nothing.",
  },
  thread: {
    name: "thread",
    answer: "One matter over several stories: what was planned, promised, said and done, in order.",
  },
  "carry-over map": {
    name: "carry-over map",
    answer:
      "The first report’s sentences as columns, the others as rows: each cell tells how the sentence stands there.",
  },
}

/** Families of alterations whose marks are explained; those of one look are told once. */
export type MarkName = "turned" | "fact" | "said" | "quotation" | "added" | "left-out" | "reworded"

/** What the words under a family's mark are, and how the mark looks to somebody who sees no colour. */
export const legend: Readonly<Record<MarkName, { readonly shape: string; readonly means: string }>> = {
  turned: { shape: "thick underline", means: "says something else, or with another certainty" },
  fact: { shape: "box", means: "another figure, time or name" },
  said: { shape: "dashed underline", means: "who said it is another, or no longer told" },
  quotation: { shape: "double underline", means: "words in quotation marks changed, or lost their marks" },
  added: { shape: "underline", means: "put in: stands in no report that it was taken from" },
  "left-out": { shape: "hatched", means: "stood in the other report, and was left out" },
  reworded: { shape: "dotted underline", means: "in other words, with the same meaning" },
}
