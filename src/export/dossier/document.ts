// A self-contained page that holds the whole app with all that it is to answer. Its policy allows its own script and style
// by digest and nothing else.

import { type Html, html } from "../html.js"
import { pageOf } from "../page.js"

/** The web app as parts of a page, and how a page is packed: made outside (`serve/built.ts`), since it is read and built there. */
export interface AppParts {
  readonly script: string
  /** With its fonts in it. */
  readonly style: string
  /** The licences of what is in both. */
  readonly notice: string
  /** Packs a text, as the app unpacks it: gzip, base64. */
  readonly pack: (text: string) => string
  /** SHA-256 of a text, base64. */
  readonly digest: (text: string) => string
}

/** A whole document that is the app: `front` is what stands before it runs, `answers` what it says to each address of the API. */
export function appDocument(title: string, front: Html, answers: string, app: AppParts): string {
  // The one sequence that would end the script within it.
  const script = app.script.replaceAll("</script", "<\\/script")
  const body = html`<div id="app">${front}</div>
<script type="text/plain" id="stemma-answers">${{ markup: app.pack(answers) }}</script>
<script type="module">${{ markup: script }}</script>
<!--
${app.notice}
-->`
  return pageOf({ title, policy: policyOf(app, script), style: app.style }, body)
}

/** What a page that is the app may do: its own script and style by their digests, its own fonts and pictures; it asks nobody. */
function policyOf(app: AppParts, script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${app.digest(script)}'`,
    `style-src 'sha256-${app.digest(app.style)}'`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
}
