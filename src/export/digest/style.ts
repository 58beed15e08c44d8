// The one stylesheet of a digest as a page. Its digest stands in the page's Content-Security-Policy, which allows this style
// and nothing else: no script, no picture, no request. `style.test.ts` says when the digest is out of date.

/** The stylesheet. */
export const style: string = `
:root{color-scheme:light dark;--ink:#1b1f27;--quiet:#545b66;--paper:#fbfaf7;--line:#dddad2}
@media (prefers-color-scheme:dark){:root{--ink:#e9e7e1;--quiet:#a9adb5;--paper:#15171b;--line:#3a3f47}}
@media print{:root{--ink:#000;--paper:#fff;--quiet:#444}}
@page{margin:18mm 16mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:860px;padding:40px 24px 80px;background:var(--paper);color:var(--ink);font:14px/1.5 Inter,system-ui,sans-serif}
h1,h2,h3{font-family:"Source Serif 4",Georgia,serif;line-height:1.2;text-wrap:balance}
h1{font-size:28px;margin:14px 0 6px}h2{font-size:22px;margin:44px 0 6px;padding-top:14px;border-top:2px solid var(--ink)}h3{font:600 14px/1.4 Inter,system-ui,sans-serif;margin:26px 0 8px}
p{margin:4px 0}ul,ol{margin:0;padding:0;list-style:none}
.state{padding:8px 14px;border:2px solid var(--ink);border-radius:6px;font-weight:600}
.quiet{color:var(--quiet);font-weight:400}
.words{font:16px/1.45 "Source Serif 4",Georgia,serif}
.item{padding:10px 0;border-top:1px solid var(--line);break-inside:avoid}
mark{color:inherit;background:var(--f,none);text-decoration-color:var(--s,currentColor);text-decoration-skip-ink:none;text-underline-offset:3px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.readings{margin:6px 0 0 14px}
@media (max-width:500px){body{padding:20px 14px}}
`

/** SHA-256 of the stylesheet, as a Content-Security-Policy names it. */
export const styleDigest = "sha256-Juep4Ik00S8c3/qdj9yH/ljTt6onU/JvVnzQMYEG2f0="

/** The page's Content-Security-Policy: its own style and nothing else. */
export const stylePolicy: string = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`
