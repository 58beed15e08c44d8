// A self-contained page of HTML: its head, with a policy that the page gives itself and one style, and its body.

import { type Html, html } from "./html.js"

/** What stands at the head of a page. */
export interface PageHead {
  readonly title: string
  /** Its Content-Security-Policy: what it may run, show and ask for. */
  readonly policy: string
  readonly style: string
}

/** A whole document. */
export function pageOf({ title, policy, style }: PageHead, body: Html): string {
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
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
