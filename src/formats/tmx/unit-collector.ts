// The elements of a TMX file, as they come, into a header and units of all their variants.
// Which variant is source and which target is decided elsewhere (choose-pair.ts).

import type { Location } from "../../model/location.ts";
import type { Note, Property, Variant } from "../../model/unit.ts";
import type { XmlHandler, XmlReader } from "../../xml/xml-reader.ts";
import {
  dateAttributes,
  headerAttributes,
  headerDefaults,
  segmentTypes,
  unitAttributes,
  variantAttributes,
} from "./content-model.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import type { PointSource } from "../reading-warnings.ts";
import type { TmxWarnings } from "./tmx-warnings.ts";

type Attributes = Readonly<Record<string, string>>;

/** A `tu` as read. */
export interface RawUnit {
  readonly id: string;
  readonly attributes: Attributes;
  readonly notes: Note[];
  readonly props: Property[];
  readonly variants: Variant[];
  readonly location: Location;
}

export interface RawHeader {
  readonly attributes: Attributes;
  readonly notes: Note[];
  readonly props: Property[];
}

interface MutableVariant {
  language: string;
  attributes: Attributes;
  notes: Note[];
  props: Property[];
  segment: Variant["segment"];
  contentLocation?: Location;
}

/** `outside`: around the units. The others: inside the element of that name. */
type State = "outside" | "header" | "tu" | "tuv" | "seg" | "note" | "prop" | "skipped";

export class UnitCollector implements XmlHandler {
  /** Set by whoever makes the reader: only it knows where in the file it stands. */
  reader: XmlReader | undefined;
  /** Present from the start of the body on. */
  header: RawHeader | undefined;
  /** Whole units, to be taken away by whoever reads. */
  units: RawUnit[] = [];

  private state: State = "outside";
  private readonly path: string;
  private readonly warnings: TmxWarnings;
  private readonly builder: SegmentBuilder;
  private unit: RawUnit | undefined;
  private variant: MutableVariant | undefined;
  private pendingHeader: RawHeader | undefined;
  private outer: State = "outside";
  private leafAttributes: Attributes = {};
  private leafText = "";
  private depth = 0;

  constructor(path: string, warnings: TmxWarnings) {
    this.path = path;
    this.warnings = warnings;
    this.builder = new SegmentBuilder(warnings);
  }

  open(name: string, attributes: Attributes): void {
    const { state } = this;
    if (state === "seg") {
      this.depth += 1;
      this.builder.openElement(name, attributes, this.point);
    } else if (state === "skipped" || state === "note" || state === "prop") this.depth += 1;
    else if (state === "outside") this.openOutside(name, attributes);
    else if (name === "tuv" && state === "tu") this.openVariant(attributes);
    else if (name === "seg" && state === "tuv") this.openSegment();
    else if (name === "note" || name === "prop") this.enter(name, attributes);
    else this.skip(name);
  }

  text(text: string): void {
    const { state } = this;
    if (state === "seg") this.builder.text(text);
    else if (state === "note" || state === "prop") this.leafText += text;
  }

  close(name: string): void {
    const { state } = this;
    if (this.depth > 0) {
      this.depth -= 1;
      if (state === "seg") this.builder.closeElement(name);
    } else if (state === "seg") {
      if (this.variant !== undefined) this.variant.segment = this.builder.finish();
      this.state = "tuv";
    } else if (state === "tuv") {
      if (this.variant !== undefined) this.unit?.variants.push(this.variant);
      this.state = "tu";
    } else if (state === "tu") {
      if (this.unit !== undefined) this.units.push(this.unit);
      this.state = "outside";
    } else if (state === "note" || state === "prop") this.closeLeaf(state);
    else if (state === "header") this.state = "outside";
    else if (state === "skipped") this.state = this.outer;
  }

  private readonly point: PointSource = () => this.reader?.tagStart() ?? { line: 1, column: 1 };

  private openOutside(name: string, attributes: Attributes): void {
    if (name === "tu") this.openUnit(attributes);
    else if (name === "header") this.openHeader(attributes);
    else if (name === "body") this.header = this.pendingHeader ?? this.readHeader({});
    else if (name !== "tmx") this.skip(name);
  }

  private openHeader(attributes: Attributes): void {
    this.pendingHeader = this.readHeader(attributes);
    this.state = "header";
  }

  private readHeader(attributes: Attributes): RawHeader {
    const props: Property[] = [];
    const kept = this.keep(attributes, headerAttributes, props);
    const missing = Object.keys(headerDefaults).filter((key) => kept[key] === undefined);
    if (missing.length > 0)
      this.warnings.once("tmxHeaderCompleted", { attributes: missing.join(", ") }, this.point);
    const complete = { ...headerDefaults, ...kept };
    complete["adminlang"] = this.warnings.language(complete["adminlang"] ?? "en", this.point);
    const srclang = complete["srclang"] ?? "";
    complete["srclang"] = /^(?:\*.*|)$/u.test(srclang.trim())
      ? "*all*"
      : this.warnings.language(srclang, this.point);
    complete["segtype"] ??= "sentence";
    return { attributes: complete, notes: [], props };
  }

  private openUnit(attributes: Attributes): void {
    this.header ??= this.pendingHeader ?? this.readHeader({});
    const props: Property[] = [];
    const kept = this.keep(attributes, unitAttributes, props, "tuid");
    const { line, column } = this.point();
    const location = { path: this.path, line, column };
    const id = attributes["tuid"] ?? "";
    this.unit = { id, attributes: kept, notes: [], props, variants: [], location };
    this.state = "tu";
  }

  private openVariant(attributes: Attributes): void {
    const props: Property[] = [];
    const written = attributes["xml:lang"] ?? attributes["lang"];
    if (written === undefined) this.warnings.once("tmxLanguageMissing", {}, this.point);
    const language = this.warnings.language(written ?? "und", this.point);
    const kept = this.keep(attributes, variantAttributes, props, "xml:lang", "lang");
    this.variant = { language, attributes: kept, notes: [], props, segment: [] };
    this.state = "tuv";
  }

  private openSegment(): void {
    const { reader, variant } = this;
    if (reader !== undefined && variant !== undefined)
      variant.contentLocation = { path: this.path, ...reader.here() };
    this.state = "seg";
  }

  private enter(state: "note" | "prop", attributes: Attributes): void {
    this.outer = this.state;
    this.state = state;
    this.leafAttributes = attributes;
    this.leafText = "";
  }

  private skip(name: string): void {
    this.warnings.once("tmxElementSkipped", { element: name }, this.point);
    this.outer = this.state;
    this.state = "skipped";
  }

  private closeLeaf(leaf: "note" | "prop"): void {
    const { leafAttributes: attributes, leafText: text, outer } = this;
    this.state = outer;
    const owner =
      outer === "header" ? this.pendingHeader : outer === "tuv" ? this.variant : this.unit;
    const written = attributes["xml:lang"] ?? attributes["lang"];
    const language =
      written === undefined ? {} : { language: this.warnings.language(written, this.point) };
    const encoding = attributes["o-encoding"];
    const further = encoding === undefined ? {} : { attributes: { "o-encoding": encoding } };
    if (leaf === "note") owner?.notes.push({ text, ...language, ...further });
    else {
      const type = attributes["type"] ?? "x-unknown";
      owner?.props.push({ type, value: text, ...language, ...further });
    }
  }

  // What the DTD does not allow becomes a property: the file stays valid and nothing is lost.
  private keep(
    attributes: Attributes,
    allowed: readonly string[],
    props: Property[],
    ...own: string[]
  ): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const key in attributes) {
      if (own.includes(key)) continue;
      const value = attributes[key] ?? "";
      if (!allowed.includes(key)) {
        this.warnings.once("tmxAttributeMoved", { attribute: key }, this.point);
        props.push({ type: `x-${key}`, value });
      } else if (dateAttributes.includes(key)) kept[key] = this.warnings.date(value, this.point);
      else if (key === "segtype" && !segmentTypes.includes(value)) this.mendSegmentType(kept, value);
      else kept[key] = value;
    }
    return kept;
  }

  private mendSegmentType(kept: Record<string, string>, value: string): void {
    this.warnings.once("tmxSegmentType", { value }, this.point);
    const lower = value.trim().toLowerCase();
    if (segmentTypes.includes(lower)) kept["segtype"] = lower;
  }
}
