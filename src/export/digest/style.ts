// The dossier's one stylesheet. Its digest stands in the page's Content-Security-Policy, which allows this style and
// nothing else: no script, no picture, no request. `dossier.test.ts` says when the digest is out of date.

/** The stylesheet. The families' shapes are those of the app (`ui/styles`). */
export const style: string = `
:root{color-scheme:light dark;--ink:#1b1f27;--quiet:#545b66;--paper:#fbfaf7;--line:#dddad2}
@media (prefers-color-scheme:dark){:root{--ink:#e9e7e1;--quiet:#a9adb5;--paper:#15171b;--line:#3a3f47}
.turned{--s:#ff8f91;--f:#4a1b1e}.fact{--s:#f0a35c;--f:#43290f}.said{--s:#f08bec;--f:#421a40}.quotation{--s:#8aaeff;--f:#1c2d55}.added{--s:#5ccf95;--f:#14392a}}
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
.siglum{display:inline-block;min-width:20px;padding:0 5px;margin-right:7px;border:1px solid var(--quiet);border-radius:4px;font:600 11px/16px Inter,system-ui,sans-serif;text-align:center}
.tree>ul{margin:0;padding:0;border:0}
.tree ul ul{margin-left:11px;border-left:2px solid var(--ink);padding-left:18px}
.tree ul ul.w2{border-left-width:4px}.tree ul ul.w3{border-left-width:7px}.tree ul.inferred{border-left-style:dashed}
.tree li{padding:5px 0;break-inside:avoid}
.origin>b{border-bottom:2px solid var(--ink)}.lost>b{border-bottom:2px dashed var(--quiet)}
.item,.entry{padding:10px 0;border-top:1px solid var(--line);break-inside:avoid}
.label{font-weight:600}
.side{display:grid;grid-template-columns:30px 1fr;align-items:baseline}
mark{color:inherit;background:var(--f,none);text-decoration-color:var(--s,currentColor);text-decoration-skip-ink:none;text-underline-offset:3px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.turned{--s:#600d0f;--f:#f5dcdc}.fact{--s:#b0580f;--f:#ffe7cf}.said{--s:#8b0987;--f:#f7e0f6}.quotation{--s:#1053e7;--f:#dee8fc}.added{--s:#14844f;--f:#daf1e4}.left-out,.moved{--s:#616972}
.turned mark{font-weight:600;text-decoration:underline 2.5px var(--s)}.fact mark{outline:1.5px solid var(--s);padding:0 2px}.said mark{text-decoration:underline dashed 2px var(--s)}.quotation mark{text-decoration:underline double 1.5px var(--s)}.added mark{text-decoration:underline 2px var(--s)}.left-out mark{text-decoration:line-through 1.5px var(--s)}.moved mark{text-decoration:underline wavy 1px var(--s)}
.judged{border:1px solid var(--quiet);border-radius:4px;padding:0 6px;font-size:12px;font-weight:600}
.readings{margin:6px 0 0 14px}.readings li{padding:3px 0}
.report{padding:12px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.full{margin-top:10px;max-width:62ch}
dl div{display:grid;grid-template-columns:110px 1fr;gap:10px;padding:3px 0}dt{color:var(--quiet)}dd{margin:0}
@media (max-width:500px){body{padding:20px 14px}}
`

/** SHA-256 of the stylesheet, as a Content-Security-Policy names it. */
export const styleDigest = "sha256-Q875JiiIHHVpeTjD1+ErhJEryYc4mUoLHgnoG4klUxc="
