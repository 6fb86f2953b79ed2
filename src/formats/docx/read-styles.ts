// What the styles of a Word document say of a paragraph.

import type { XmlHandler } from "../../xml/xml-reader.ts";
import { attributeNamed, localName, type OfficePackage } from "../zip/office-package.ts";

export interface ParagraphStyle {
  /** In English and lower case for what Word brings itself, whatever its interface speaks: `heading 1`. */
  readonly name: string;
  /** 0 for a first-level heading; 9 is body text. */
  readonly outlineLevel: number | undefined;
  readonly basedOn: string | undefined;
  /** Whether its paragraphs are items of a list. */
  readonly listed: boolean;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

export function readStyles(document: OfficePackage, part: string | undefined): Styles {
  const styles = new Map<string, ParagraphStyle>();
  if (part === undefined) return styles;
  let id: string | undefined;
  let style: { -readonly [Field in keyof ParagraphStyle]: ParagraphStyle[Field] };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      const value = attributeNamed(attributes, "val");
      switch (localName(name)) {
        case "style":
          id = attributeNamed(attributes, "styleId");
          style = { name: "", outlineLevel: undefined, basedOn: undefined, listed: false };
          break;
        case "name":
          if (id !== undefined) style.name = (value ?? "").toLowerCase();
          break;
        case "basedOn":
          if (id !== undefined) style.basedOn = value;
          break;
        case "outlineLvl":
          if (id !== undefined) style.outlineLevel = Number(value);
          break;
        case "numPr":
          if (id !== undefined) style.listed = true;
          break;
        default:
      }
    },
    text: () => undefined,
    close: (name) => {
      if (localName(name) !== "style") return;
      if (id !== undefined) styles.set(id, style);
      id = undefined;
    },
  };
  document.parse(part, handler);
  return styles;
}

/** The style and those it is based on, itself first; a cycle ends where it started. */
export function styleChain(styles: Styles, id: string | undefined): readonly ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  for (let at = id; at !== undefined;) {
    const style = styles.get(at);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    at = style.basedOn;
  }
  return chain;
}
