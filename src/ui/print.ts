// What stands in the margins of printed pages: the pile's name, the day, the number of the page. The name is known only when
// the app runs, so the rule is made then (CSS Paged Media, margin boxes); browsers without margin boxes print none.

import { useEffect } from "preact/hooks"

/** Keep the margins of printed pages in step with the pile's name. */
export function usePrintFrame(name: string | null): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })
    sheet.replaceSync(`@page {
      @top-left { content: ${quoted(["Stemma", name].filter(Boolean).join(" · "))} }
      @top-right { content: ${quoted(day)} }
      @bottom-right { content: counter(page) " / " counter(pages) }
    }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
    }
  }, [name])
}

/** A string of CSS: what could end it is told by its number. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,·-]/gu, letter => `\\${letter.codePointAt(0)!.toString(16)} `)}"`
}
