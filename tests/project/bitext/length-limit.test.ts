// The lengths that files allow.

import { expect, it } from "vitest";
import { runIn } from "../../commands/test-io.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const xliff = (attributes: string, target: string): string => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="m" source-language="en" target-language="es" datatype="plaintext"><body>
<trans-unit id="1"${attributes}><source>Save</source><target>${target}</target></trans-unit>
</body></file></xliff>
`;
const po = `msgid ""
msgstr ""
"Language: es\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#, max-length:6
msgid "Save"
msgstr "Guardar"
`;

it.each([
  ["a.xlf", xliff(' maxwidth="6" size-unit="char"', "Guardar"), ["too-long"]],
  ["a.xlf", xliff(' maxwidth="7" size-unit="char"', "Guardar"), []],
  ["a.xlf", xliff(' maxwidth="7" size-unit="byte"', "Añadida"), ["too-long"]],
  ["a.xlf", xliff(' maxwidth="6"', "Guardar"), []],
  ["a.po", po, ["too-long"]],
])("%s: %s", async (name, content, expected) => {
  const folder = temporaryFolder({ [name]: content });
  const { output } = await runIn(folder, ["check", name, "--json"]);
  const { findings } = JSON.parse(output) as { findings: { ruleId: string }[] };
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(expected);
});
