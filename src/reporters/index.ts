// The inventory of reporters: choices on the command line, docs and tests come from here.

import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html/html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";
import { summary } from "./summary.ts";
import { text } from "./text.ts";

/** The default first. */
export const reporters: readonly Reporter[] = [
  text,
  summary,
  json,
  html,
  github,
  gitlab,
  sarif,
  junit,
  markdown,
];
