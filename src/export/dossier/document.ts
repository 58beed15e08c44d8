// A self-contained page in the dossier's dress: its head, and a policy that allows its own style and nothing else.

import { type Html, html } from "./html.js"
import { style, styleDigest } from "./style.js"

/** The page's Content-Security-Policy: its own style and nothing else. */
export const dossierPolicy: string = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`

/** A whole document. */
export function documentOf(title: string, body: Html): string {
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${dossierPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Stemma</title>
<style>${{ markup: style }}</style>
</head>
<body>
${body}
</body>
</html>
`
  return `<!doctype html>\n${page.markup}`
}
