// basil: 50 events, each covered by three outlets that do not copy one another (Fan and others 2019). DIR holds one JSON
// file an article; `triplet-uuid` names the event. An arrow between outlets whose articles share hardly a run of five
// words outside quotation marks is unfounded. Stories are scored by B³ (Bagga and Baldwin 1998) against the events.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { containment } from "../src/match/features.js"
import type { Report } from "../src/model/report.js"
import { relatePile } from "../src/index.js"
import { storiesOf } from "../src/record/stories.js"
import { bCubed } from "./b-cubed.js"
import type { Benchmark, Outcome } from "./bench.js"
import { count, share } from "./measure.js"
import { harmonic } from "./overlap.js"
import { missing, wrongOnes } from "./rows.js"
import { articleReport } from "./texts.js"

/** Containment of runs of five words below which nothing was copied. */
const hardlyShared = 0.05

interface Basil {
  readonly source: string
  readonly title: string
  readonly date: string
  readonly "triplet-uuid": string
  readonly "body-paragraphs": readonly (readonly string[])[]
}

/** See the head of this file. */
export const basil: Benchmark = {
  name: "basil",
  about: "independent reports of one event: arrows where nothing was copied; stories (B³ F1), dates withheld",
  set: {
    at: "corpora/basil",
    part: "training",
    note: "the model of pairs is taught on it; on the half held back, 1 unfounded arrow (first round)",
  },
  published: {},
  rows: {
    descent: [
      wrongOnes("unfounded", "of 100 arrows between outlets that covered one event, # rest on hardly a run of words"),
    ],
    story: [
      missing(
        "stories",
        "of 100 articles grouped by event, dates unknown, # stand wrongly apart or together (1 − B³ F1)",
      ),
    ],
  },
  run: data => judgedBasil(data, relatePile),
}

/** The benchmark, whoever relates the reports. */
export async function judgedBasil(data: string, relate: typeof relatePile): Promise<Outcome> {
  const articles = basilArticles(data)
  const byId = new Map(articles.map(article => [article.report.id, article]))
  const { witnesses, stemma } = await relate(articles.map(article => article.report))
  const fives = new Map(witnesses.map(({ id, ownFives }) => [id, ownFives]))
  const arrows = stemma.derivations
    .filter(d => byId.has(d.exemplar) && byId.get(d.exemplar)!.outlet !== byId.get(d.copy)!.outlet)
    .map(d => ({ ...d, fives: containment(fives.get(d.exemplar)!, fives.get(d.copy)!) }))
  const unfounded = arrows.filter(arrow => arrow.fives < hardlyShared)
  const { things, precision, recall } = bCubed(
    storiesOf(witnesses, stemma).map(story => story.reports),
    new Map(articles.map(({ report, event }) => [report.id, event])),
  )
  return {
    items: articles.length,
    measures: {
      unfounded: count(unfounded.length, arrows.length),
      arrows: arrows.length,
      sharedSources: stemma.sharedSources.length,
      stories: { value: harmonic(precision / things, recall / things), of: things },
      storiesPrecision: share(precision, things),
      storiesRecall: share(recall, things),
    },
    notes: arrows.map(
      arrow =>
        `${byId.get(arrow.exemplar)!.report.path} → ${byId.get(arrow.copy)!.report.path}: runs of five ${arrow.fives.toFixed(3)}`,
    ),
  }
}

/** The articles of a folder, dates withheld, with the event each is about. */
export function basilArticles(data: string): { report: Report; outlet: string; event: string }[] {
  return readdirSync(data)
    .filter(name => name.endsWith(".json"))
    .sort()
    .map(name => {
      const article = JSON.parse(readFileSync(join(data, name), "utf8")) as Basil
      const report = articleReport({
        path: name,
        title: article.title,
        outlet: article.source,
        published: null,
        paragraphs: article["body-paragraphs"].map(sentences => sentences.join(" ")),
      })
      return { report, outlet: article.source, event: article["triplet-uuid"] }
    })
}
