// Which language the terms of a section are in: `xml:lang`, the `lang` of some tools, or nobody knows.

import { expect, it } from "vitest";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";

function read(first: string, second: string): [terms: string[], warnings: string[]] {
  const warnings: string[] = [];
  const text = `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="a"><langSet${first}><tig><term>strike</term></tig></langSet><langSet${second}><tig><term>paro</term></tig></langSet></termEntry>
</body></text></martif>`;
  const glossary = readTbx([new TextEncoder().encode(text)], {
    path: "a.tbx",
    warn: ({ code }) => void warnings.push(code),
  });
  const terms = glossary.concepts.flatMap((concept) => concept.terms);
  return [terms.map(({ language, status, text: own }) => `${language} ${status} ${own}`), warnings];
}

it.each([
  [' lang="en"', ' lang="es"', ["en preferred strike", "es preferred paro"], []],
  [' lang="EN"', ' lang="ES"', ["en preferred strike", "es preferred paro"], ["languageMended"]],
  [' xml:lang="en"', ' lang="es"', ["en preferred strike", "es preferred paro"], []],
  ["", ' xml:lang="es"', ["en preferred strike", "es preferred paro"], []],
  ["", "", [], ["tbxLanguageMissing"]],
])("langSet%s and langSet%s", (first, second, terms, warnings) => {
  const [read_, told] = read(first, second);
  expect(read_).toEqual(terms);
  expect([...new Set(told)]).toEqual(warnings);
});
