// Self-contained pages: one in the dossier's dress, which runs nothing, and one that holds the whole app with all that it
// is to answer. Either has a policy that allows its own style (and script) by digest and nothing else.

import { type Html, html } from "./html.js"
import { style, styleDigest } from "./style.js"

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

/** The page's Content-Security-Policy: its own style and nothing else. */
export const dossierPolicy: string = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`

/** A whole document that runs nothing. */
export function documentOf(title: string, body: Html): string {
  return written(html`${head(title, dossierPolicy, style)}
<body>
${body}
</body>
</html>
`)
}

/** A whole document that is the app: `front` is what stands before it runs, `answers` what it says to each address of the API. */
export function appDocument(title: string, front: Html, answers: string, app: AppParts): string {
  // The one sequence that would end the script within it.
  const script = app.script.replaceAll("</script", "<\\/script")
  return written(html`${head(title, policyOf(app, script), app.style)}
<body>
<div id="app">${front}</div>
<script type="text/plain" id="stemma-answers">${{ markup: app.pack(answers) }}</script>
<script type="module">${{ markup: script }}</script>
<!--
${app.notice}
-->
</body>
</html>
`)
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

function head(title: string, policy: string, sheet: string): Html {
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Stemma</title>
<style>${{ markup: sheet }}</style>
</head>`
}

function written({ markup }: Html): string {
  return `<!doctype html>\n${markup}`
}
