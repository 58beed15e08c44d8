import { expect, test } from "vitest"
import { inline, linkTo } from "./markdown.js"

test.each([
  ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
  ["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
  ["1. # **Ferry**\n\n---", "1\\. \\# \\*\\*Ferry\\*\\* ---"],
  ["&lt;b&gt; $x$", "\\&lt;b\\&gt; \\$x\\$"],
  ["\u202eyrref\u2066 \u001b[31mred\u009b", "yrref \\[31mred"],
  ["See www.ferry.example or https://ferry.example", "See www\u200b.ferry.example or https:\u200b//ferry.example"],
  ["Ask @everyone", "Ask @\u200beveryone"],
])("a stranger’s words are words: %j", (given, written) => expect(inline(given)).toBe(written))

test.each(["javascript:alert(1)", "https://a.example/> <b>", "file:///etc/passwd"])("%s is no link", address => {
  expect(linkTo("Ferry", address)).toBe("Ferry")
})
