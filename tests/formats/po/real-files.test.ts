// Every PO file of ../shared: read, compared with what gettext and Python read, written back, edited.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { poFormat } from "../../../src/formats/po/index.ts";
import { plainText } from "../../../src/model/segment.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { bytesOf, loaded, readBilingual, writeBilingual } from "../bilingual-file.ts";

const po = await loaded(poFormat);
const data = join(import.meta.dirname, "../../../../shared/data");
const isHere = existsSync(data);
const paths = isHere
  ? readdirSync(data, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.pot?$/u.test(path))
      .sort()
  : [];
const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

// One call of a program for each file, on a machine that may be busy.
const patience = 120_000;

// The catalogue of a compiled file: {"context\u0004msgid": text} and, for plurals, {"msgid": [form, …]}.
const readCatalogue = `
import gettext, json, sys
catalogue = gettext.GNUTranslations(open(sys.argv[1], "rb"))._catalog
singular = {k: v for k, v in catalogue.items() if isinstance(k, str)}
for key, text in catalogue.items():
    if isinstance(key, tuple): singular.setdefault(key[0], {})[key[1]] = text
print(json.dumps(singular))
`;

describe.skipIf(!isHere)("the PO files of ../shared", () => {
  it("come back byte for byte, and with every string and flag changed in place", () => {
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const bytes = readFileSync(join(data, path));
      const { document, units } = readBilingual(po, bytes);
      const written = bytesOf(writeBilingual(po, document).text, document);
      expect([path, bytes.equals(written)]).toEqual([path, true]);
      const changed = units.map((unit) => ({
        ...unit,
        target: [`${plainText(unit.target ?? [])} "nuevo"\n\ttexto \\ y algo de texto`],
        state: unit.state === "initial" ? ("translated" as const) : ("initial" as const),
      }));
      const { text, warnings } = writeBilingual(po, { ...document, units: changed });
      const again = readBilingual(po, bytesOf(text, document)).units;
      expect([path, warnings]).toEqual([path, []]);
      expect([path, again.map(({ target }) => target)]).toEqual([
        path,
        changed.map(({ target }) => target),
      ]);
      const isPlural = units.map(({ attributes }) => attributes["plural"] !== undefined);
      const states = (list: typeof units): unknown =>
        list.filter((_unit, index) => isPlural[index] !== true).map(({ state }) => state);
      expect([path, states(again)]).toEqual([path, states(changed)]);
    }
  });

  it.skipIf(!has("msgfmt") || !has("python3"))(
    "have the messages and texts that gettext compiles",
    () => {
      const folder = temporaryFolder({ "read.py": readCatalogue });
      let compared = 0;
      for (const [index, path] of paths.entries()) {
        const compiled = join(folder, `${index}.mo`);
        // Fuzzy messages too; a file with mistakes of its own is none that gettext compiles.
        const source = join(data, path);
        if (spawnSync("msgfmt", ["-f", "-o", compiled, source]).status !== 0) continue;
        const run = spawnSync("python3", [join(folder, "read.py"), compiled]);
        if (run.status !== 0) continue;
        // A form that is empty is one that is not translated.
        const theirs = JSON.parse(run.stdout.toString(), (_key, value: unknown) =>
          value === "" ? undefined : value,
        ) as Record<string, unknown>;
        delete theirs[""];
        const { units } = readBilingual(po, readFileSync(source));
        const ours: Record<string, unknown> = {};
        let stem = "";
        for (const { source: text, target, props, attributes } of units) {
          const context = props.find(({ type }) => type === "msgctxt")?.value;
          const own = props.find(({ type }) => type === "msgid")?.value ?? plainText(text);
          const plural = attributes["plural"];
          if (plural === undefined || plural === "0")
            stem = context === undefined ? own : `${context}\u0004${own}`;
          if (target === undefined || attributes["obsolete"] === "yes") continue;
          if (plural === undefined) ours[stem] = plainText(target);
          else ours[stem] = { ...(ours[stem] as object | undefined), [plural]: plainText(target) };
        }
        // gettext leaves a plural out whose first form is empty.
        const compiledToo = Object.entries(ours).filter(
          ([, text]) => typeof text !== "object" || text === null || "0" in text,
        );
        expect([path, Object.fromEntries(compiledToo)]).toEqual([path, theirs]);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(20);
    },
    patience,
  );

  it.skipIf(!has("msgfmt"))(
    "are accepted by msgfmt when written anew, where they were before",
    () => {
      const folder = temporaryFolder();
      const accepts = (path: string): boolean =>
        spawnSync("msgfmt", ["-c", "-o", "/dev/null", path]).status === 0;
      for (const path of paths) {
        if (!accepts(join(data, path))) continue;
        const { document, units } = readBilingual(po, readFileSync(join(data, path)));
        const { kind, header } = document;
        const fresh = join(folder, "a.po");
        writeFileSync(fresh, writeBilingual(po, { kind, header, units }).text);
        expect([path, accepts(fresh)]).toEqual([path, true]);
      }
    },
  );
});
