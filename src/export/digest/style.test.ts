// The policy of a digest's page allows its stylesheet as it is.

import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { style, styleDigest, stylePolicy } from "./style.js"

test("the policy names the stylesheet's digest", () => {
  expect(styleDigest).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`)
  expect(stylePolicy).toContain(styleDigest)
})
