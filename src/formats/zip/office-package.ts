// An office document as a package of XML parts that point to each other (ECMA-376 part 2, Open Packaging Conventions).

import { decodeText, type FoundEncoding } from "../../strings/encoding/decode-bytes.ts";
import { xmlEncoding } from "../../xml/declared-encoding.ts";
import { XmlReader, type XmlHandler } from "../../xml/xml-reader.ts";
import { ZipArchive } from "./zip-archive.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `worksheet`. */
  readonly kind: string;
  /** Name of the part. */
  readonly part: string;
}

export class OfficePackage {
  /** For errors. */
  readonly path: string;
  readonly #archive: ZipArchive;

  /** Throws as `ZipArchive` does. */
  constructor(chunks: Iterable<Uint8Array>, path: string) {
    this.path = path;
    this.#archive = new ZipArchive(chunks, path);
  }

  /** What a part points to inside the package; `""` is the package itself. */
  relationships(part: string): readonly Relationship[] {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const found: Relationship[] = [];
    this.parse(`${folder}_rels/${part.slice(folder.length)}.rels`, {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (localName(name) !== "Relationship" || TargetMode === "External") return;
        if (Id === undefined || Type === undefined || Target === undefined) return;
        const kind = Type.slice(Type.lastIndexOf("/") + 1);
        found.push({ id: Id, kind, part: resolvePart(folder, Target) });
      },
      text: () => undefined,
      close: () => undefined,
    });
    return found;
  }

  /** A part as text, and the encoding to write it back in. Throws as `decodeText` does. */
  text(part: string): { readonly text: string; readonly encoding: FoundEncoding } | undefined {
    const bytes = this.#archive.read(part);
    if (bytes === undefined) return undefined;
    let encoding: FoundEncoding = { name: "UTF-8", mark: 0 };
    const path = `${this.path} (${part})`;
    const onEncoding = (found: FoundEncoding): void => {
      encoding = found;
    };
    const text = [...decodeText([bytes], { path, declaredBy: xmlEncoding, onEncoding })].join("");
    return { text, encoding };
  }

  /** The whole archive with other parts, in the order it has them; the bytes as they were if there are none. */
  with(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
    return this.#archive.with(parts);
  }

  /** Reads a part through `handler`; a part that is not there has nothing in it. Throws as `XmlReader` does. */
  parse(part: string, handler: XmlHandler): void {
    const bytes = this.#archive.read(part);
    if (bytes === undefined) return;
    const path = `${this.path} (${part})`;
    const reader = new XmlReader(handler, { path });
    for (const piece of decodeText([bytes], { path, declaredBy: xmlEncoding })) reader.write(piece);
    reader.end();
  }
}

/** The name without its prefix: which prefix stands for a namespace is up to the program that wrote the file. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute by its local name. */
export function attributeNamed(
  attributes: Readonly<Record<string, string>>,
  local: string,
): string | undefined {
  for (const name in attributes) if (localName(name) === local) return attributes[name];
  return undefined;
}

function resolvePart(folder: string, target: string): string {
  const segments = target.startsWith("/") ? [] : folder.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
