// Validates XLIFF against the OASIS schemas in ../shared, where they and xmllint are there. The schemas import
// W3C's xml.xsd from the network: a stand-in of two attributes is put beside them.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../project/temporary-folder.ts";

const data = join(import.meta.dirname, "../../../../shared/data/po-xliff-i18next/xliff/schemas");

const xmlSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:string"/>
  <xs:attribute name="space" type="xs:string"/>
</xs:schema>`;

const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="xliff_core_2.0.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:matches:2.0" schemaLocation="matches.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:glossary:2.0" schemaLocation="glossary.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:metadata:2.0" schemaLocation="metadata.xsd"/>
</xs:schema>`;

function prepare(version: string): string {
  const folder = temporaryFolder({ "all.xsd": all });
  if (version === "1.2") {
    const strict = readFileSync(join(data, "xliff_xliff-core-1.2-strict.xsd"), "utf8");
    writeFileSync(join(folder, "xml.xsd"), xmlSchema);
    const path = join(folder, "strict.xsd");
    writeFileSync(path, strict.replace("http://www.w3.org/2001/xml.xsd", "xml.xsd"));
    return path;
  }
  const standIn = join(folder, "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd");
  mkdirSync(dirname(standIn), { recursive: true });
  writeFileSync(standIn, xmlSchema);
  const core = join(folder, "xliff_core_2.0.xsd");
  copyFileSync(join(data, `xliff${version}_xliff_core_2.0.xsd`), core);
  // Modules are those of 2.1: 2.0 came without all of them here.
  if (version === "2.0") return core;
  for (const module of ["matches", "glossary", "metadata"])
    copyFileSync(join(data, `xliff2.1_${module}.xsd`), join(folder, `${module}.xsd`));
  return join(folder, "all.xsd");
}

export const coreSchema = {
  data,
  /** What xmllint says of the file; empty where it is valid. */
  problems: (text: string, version: string): string => {
    const schema = prepare(version);
    const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], {
      input: text,
    });
    return run.status === 0 ? "" : run.stderr.toString();
  },
};
