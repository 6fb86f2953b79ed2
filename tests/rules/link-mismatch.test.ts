// Links of articles, whose addresses are not part of their text.

import { expect, it } from "vitest";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";

async function found(extension: string, source: string, target: string): Promise<string[]> {
  const folder = temporaryFolder({ [`en.${extension}`]: source, [`es.${extension}`]: target });
  const { output } = await runIn(folder, ["check", `en.${extension}`, `es.${extension}`, "--json"]);
  const { findings } = JSON.parse(output) as {
    findings: { ruleId: string; messageId: string; level: string }[];
  };
  return findings.map(({ ruleId, messageId, level }) => `${ruleId} ${messageId} ${level}`);
}

it.each([
  ["md", "See [the law](https://a.pe/12).\n", "Vea [la ley](https://a.pe/12).\n", []],
  [
    "md",
    "See [the law](https://a.pe/12).\n",
    "Vea [la ley](https://a.pe/13).\n",
    ["link-mismatch changed error"],
  ],
  [
    "md",
    "See [the law](https://a.pe/12).\n",
    "Vea [la ley] (https://a.pe/12).\n",
    ["link-mismatch broken error"],
  ],
  ["md", "See [the law](https://a.pe/12).\n", "Vea la ley.\n", ["link-mismatch missing note"]],
  [
    "md",
    "See [vim](https://en.wikipedia.org/wiki/Vim_editor).\n",
    "Vea [vim](https://es.wikipedia.org/wiki/Editor_Vim).\n",
    [],
  ],
  ["md", "See [above](#the-law).\n", "Véase [arriba](#la-ley).\n", []],
  [
    "html",
    '<p>See <a href="https://a.pe/12">the law</a>.</p>\n',
    '<p>Vea <a href="https://a.pe/13">la ley</a>.</p>\n',
    ["link-mismatch changed error"],
  ],
])("%s: %s", async (extension, source, target, expected) => {
  expect(await found(extension, source, target)).toEqual(expected);
});
