// The pages to learn from: `wcxb` and `outlets`, each with the text that people marked as its article.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

/** A page with its truth. */
export interface LessonPage {
  readonly name: string
  readonly set: "wcxb" | "outlets"
  /** The outlet's site or name: pages of one site are never split between learning and checking. */
  readonly site: string
  readonly html: string
  /** The article's paragraphs in order. */
  readonly truth: readonly string[]
}

/** Read all pages of both corpora below `corpora`. */
export function lessonPages(corpora: string): LessonPage[] {
  return [...wcxb(join(corpora, "wcxb")), ...outlets(join(corpora, "outlets"))]
}

function wcxb(folder: string): LessonPage[] {
  return readdirSync(join(folder, "truth"))
    .sort()
    .map(file => {
      const truth = JSON.parse(readFileSync(join(folder, "truth", file), "utf8")) as {
        url: string
        main_content: string
      }
      const name = file.replace(/\.json$/, "")
      return {
        name: `wcxb/${name}`,
        set: "wcxb" as const,
        site: URL.canParse(truth.url) ? new URL(truth.url).hostname.replace(/^www\./, "") : name,
        html: unzipped(join(folder, "html", `${name}.html.gz`)),
        truth: truth.main_content.split(/\n+/).filter(line => line.trim() !== ""),
      }
    })
}

interface OutletTruth {
  readonly body: {
    readonly summary: string[]
    readonly sections: { readonly headline: string[]; readonly paragraphs: string[] }[]
  } | null
}

function outlets(folder: string): LessonPage[] {
  const pages: LessonPage[] = []
  for (const country of readdirSync(folder).sort()) {
    const files = readdirSync(join(folder, country)).sort()
    for (const json of files.filter(file => file.endsWith(".json"))) {
      const outlet = json.replace(/\.json$/, "")
      const htmls = files.filter(
        file => file.startsWith(`${outlet}_`) && /^\d{4}_\d\d_\d\d\.html\.gz$/.test(file.slice(outlet.length + 1)),
      )
      const versions = Object.values(
        JSON.parse(readFileSync(join(folder, country, json), "utf8")) as Record<string, OutletTruth>,
      )
      htmls.forEach((file, i) => {
        const body = versions[i]?.body
        if (!body || !existsSync(join(folder, country, file))) return
        const truth = [...body.summary, ...body.sections.flatMap(s => [...s.headline, ...s.paragraphs])].filter(
          p => p.trim() !== "",
        )
        if (truth.length === 0) return
        pages.push({
          name: `${country}/${file}`,
          set: "outlets",
          site: outlet,
          html: unzipped(join(folder, country, file)),
          truth,
        })
      })
    }
  }
  return pages
}

function unzipped(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8")
}
