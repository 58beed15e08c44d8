// What stands in the margins of printed pages: the pile's name, the day, what is on the pages, the number of the page. Names
// are known only when the app runs, so the rules are made then (CSS Paged Media, margin boxes); browsers without margin
// boxes print none.

import { useEffect } from "preact/hooks"

/** Keep the margins of printed pages in step with the pile's name. */
export function usePrintFrame(name: string | null): void {
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })
  useSheet(`@page {
    @top-left { content: ${quoted(["Stemma", name].filter(Boolean).join(" · "))} }
    @top-right { content: ${quoted(day)} }
    @bottom-right { content: counter(page) " / " counter(pages) }
  }`)
}

/** Say at the foot of every printed page what is on it: the names of two reports side by side. */
export function usePrintedTitle(text: string): void {
  useSheet(`@page { @bottom-left { content: ${quoted(text)}; font: 8.5pt Inter, sans-serif; color: #545b66 } }`)
}

/** A style sheet that stands as long as the screen does. */
function useSheet(rules: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
    }
  }, [rules])
}

/** A string of CSS: what could end it is told by its number. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,·-]/gu, letter => `\\${letter.codePointAt(0)!.toString(16)} `)}"`
}
