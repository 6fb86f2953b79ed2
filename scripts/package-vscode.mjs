// The VS Code extension as a .vsix, which is a zip with a manifest. @vscode/vsce makes the same but needs Node 22, and this has
// to run where the rest does. Once before: npm ci --prefix editors/vscode

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync } from "fflate";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..");
const folder = join(root, "editors", "vscode");
if (!existsSync(join(folder, "node_modules", "vscode-languageclient"))) {
  process.stderr.write("Install the client first: npm ci --prefix editors/vscode\n");
  process.exit(2);
}

const bundle = await rolldown({
  input: join(folder, "src", "extension.ts"),
  platform: "node",
  external: ["vscode"],
});
await bundle.write({ file: join(folder, "dist", "extension.cjs"), format: "cjs", minify: true });

const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const { description } = JSON.parse(readFileSync(join(folder, "package.nls.json"), "utf8"));
const { name, displayName, publisher, version, engines, categories } = manifest;
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const types = {
  json: "application/json",
  cjs: "application/javascript",
  md: "text/markdown",
  png: "image/png",
  txt: "text/plain",
  vsixmanifest: "text/xml",
};
const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(types)
  .map(([extension, type]) => `<Default Extension=".${extension}" ContentType="${type}"/>`)
  .join("")}</Types>
`;
const vsixManifest = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Categories>${categories.join(",")}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
      <Property Id="Microsoft.VisualStudio.Code.LocalizedLanguages" Value="Español"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;

/** What an editor needs to run it; the client is in the bundle. */
const { devDependencies: _, ...shipped } = manifest;
const files = {
  "[Content_Types].xml": contentTypes,
  "extension.vsixmanifest": vsixManifest,
  "extension/package.json": `${JSON.stringify(shipped, undefined, 2)}\n`,
  "extension/LICENSE.txt": readFileSync(join(root, "LICENSE")),
  "extension/glosa.schema.json": readFileSync(join(root, "docs", "glosa.schema.json")),
};
for (const path of ["README.md", "package.nls.json", "package.nls.es.json", "dist/extension.cjs"])
  files[`extension/${path}`] = readFileSync(join(folder, path));
for (const each of ["l10n", "images"])
  if (existsSync(join(folder, each)))
    for (const entry of readdirSync(join(folder, each)))
      files[`extension/${each}/${entry}`] = readFileSync(join(folder, each, entry));

// The same bytes from the same sources: no clock.
const mtime = new Date("1980-01-01T00:00:00");
const bytes = zipSync(
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
    ]),
  ),
  { level: 9, mtime },
);
const output = join(folder, "dist", `${name}-${version}.vsix`);
writeFileSync(output, bytes);
process.stdout.write(`${relative(root, output)}: ${(bytes.length / 1000).toFixed(0)} kB\n`);
