// The elements of a TMX file, as they come, into a header and units of all their variants.
// Which variant is source and which target is decided elsewhere (choose-pair.ts).

import { ParseError } from "../../model/errors.ts";
import type { LanguageTag } from "../../model/language.ts";
import type { Location } from "../../model/location.ts";
import type { Segment } from "../../model/segment.ts";
import type { Note, Property, VariantInfo } from "../../model/unit.ts";
import type { XmlHandler, XmlReader } from "../../xml/xml-reader.ts";
import type { PointSource } from "../reading-warnings.ts";
import { AttributeReader, emptyAttributes, none } from "./attribute-reader.ts";
import { headerAttributes, headerDefaults, unitAttributes } from "./content-model.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import type { TmxWarnings } from "./tmx-warnings.ts";

type Attributes = Readonly<Record<string, string>>;

/** A `tuv` as read. */
export interface RawVariant {
  readonly info: VariantInfo;
  readonly segment: Segment;
}

/** A `tu` as read. */
export interface RawUnit {
  readonly id: string;
  readonly attributes: Attributes;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
  readonly variants: readonly RawVariant[];
  readonly location: Location;
}

export interface RawHeader {
  readonly attributes: Attributes;
  readonly notes: readonly Note[];
  readonly props: readonly Property[];
}

/** What has notes and properties. */
interface Owner {
  attributes: Attributes;
  notes: Note[];
  props: Property[];
}

interface OpenVariant extends Owner {
  language: LanguageTag;
  contentLocation?: Location;
}

interface OpenUnit extends Owner {
  readonly id: string;
  readonly variants: RawVariant[];
  readonly location: Location;
}

/** Characters of text in one unit, each element counted as some: what is read fits in memory, whoever made it. */
const maximumLength = 50_000_000;
const elementLength = 100;

/** What a note or property has besides its text. */
interface Further {
  readonly language?: LanguageTag;
  readonly attributes?: Attributes;
}

/** `outside`: around the units. The others: inside the element of that name. */
type State = "outside" | "header" | "tu" | "tuv" | "seg" | "note" | "prop" | "skipped";

export class UnitCollector implements XmlHandler {
  /** Set by whoever makes the reader: only the reader knows its place in the file. */
  reader: XmlReader | undefined;
  /** Present from the start of the body on. */
  header: RawHeader | undefined;
  /** Complete units, to be collected by the caller. */
  units: RawUnit[] = [];

  #state: State = "outside";
  readonly #path: string;
  readonly #warnings: TmxWarnings;
  readonly #attributes: AttributeReader;
  readonly #builder: SegmentBuilder;
  #unit: OpenUnit | undefined;
  #variant: OpenVariant | undefined;
  #segment: Segment = none;
  #pendingHeader: Owner | undefined;
  #outer: State = "outside";
  #leafType = "";
  #leafFurther: Further | undefined;
  #leafText = "";
  #depth = 0;
  #length = 0;

  readonly #point: PointSource = () => this.reader?.tagStart() ?? { line: 1, column: 1 };

  constructor(path: string, warnings: TmxWarnings) {
    this.#path = path;
    this.#warnings = warnings;
    this.#attributes = new AttributeReader(warnings, this.#point);
    this.#builder = new SegmentBuilder(warnings);
  }

  open(name: string, attributes: Attributes): void {
    const state = this.#state;
    this.#grow(elementLength);
    if (state === "seg") {
      this.#depth += 1;
      this.#builder.openElement(name, attributes, this.#point);
    } else if (state === "skipped" || state === "note" || state === "prop") this.#depth += 1;
    else if (state === "outside") this.#openOutside(name, attributes);
    else if (name === "tuv" && state === "tu") this.#openVariant(attributes);
    else if (name === "seg" && state === "tuv") this.#openSegment();
    else if (name === "note" || name === "prop") this.#enter(name, attributes);
    else this.#skip(name);
  }

  text(text: string): void {
    const state = this.#state;
    this.#grow(text.length);
    if (state === "seg") this.#builder.text(text);
    else if (state === "note" || state === "prop") this.#leafText += text;
  }

  close(name: string): void {
    const state = this.#state;
    if (this.#depth > 0) {
      this.#depth -= 1;
      if (state === "seg") this.#builder.closeElement(name);
    } else if (state === "seg") {
      this.#segment = this.#builder.finish();
      this.#state = "tuv";
    } else if (state === "tuv") {
      if (this.#variant !== undefined)
        this.#unit?.variants.push({ info: this.#variant, segment: this.#segment });
      this.#state = "tu";
    } else if (state === "tu") {
      if (this.#unit !== undefined) this.units.push(this.#unit);
      this.#state = "outside";
    } else if (state === "note" || state === "prop") this.#closeLeaf(state);
    else if (state === "header") this.#state = "outside";
    else if (state === "skipped") this.#state = this.#outer;
  }

  #grow(length: number): void {
    this.#length += length;
    if (this.#length <= maximumLength) return;
    const data = { limit: maximumLength };
    const { line, column } = this.#unit?.location ?? { line: 1, column: 1 };
    throw new ParseError("xmlTooLong", { data, path: this.#path, line, column });
  }

  #openOutside(name: string, attributes: Attributes): void {
    this.#length = 0;
    if (name === "tu") this.#openUnit(attributes);
    else if (name === "header") this.#openHeader(attributes);
    else if (name === "body")
      this.header = this.#pendingHeader ?? this.#readHeader(emptyAttributes);
    else if (name !== "tmx") this.#skip(name);
  }

  #openHeader(attributes: Attributes): void {
    this.#pendingHeader = this.#readHeader(attributes);
    this.#state = "header";
  }

  #readHeader(attributes: Attributes): Owner {
    const props: Property[] = [];
    const kept = this.#attributes.keep(attributes, headerAttributes, props);
    const missing = Object.keys(headerDefaults).filter((key) => kept[key] === undefined);
    if (missing.length > 0)
      this.#warnings.once("tmxHeaderCompleted", { attributes: missing.join(", ") }, this.#point);
    const complete = { ...headerDefaults, ...kept };
    complete["adminlang"] = this.#warnings.language(complete["adminlang"] ?? "en", this.#point);
    const srclang = complete["srclang"] ?? "";
    complete["srclang"] = /^(?:\*.*|)$/u.test(srclang.trim())
      ? "*all*"
      : this.#warnings.language(srclang, this.#point);
    complete["segtype"] ??= "sentence";
    return { attributes: complete, notes: none, props };
  }

  #openUnit(attributes: Attributes): void {
    this.header ??= this.#pendingHeader ?? this.#readHeader(emptyAttributes);
    const props: Property[] = [];
    const kept = this.#attributes.keep(attributes, unitAttributes, props, "tuid");
    const { line, column } = this.#point();
    this.#unit = {
      id: attributes["tuid"] ?? "",
      attributes: kept,
      notes: none,
      props: props.length === 0 ? none : props,
      variants: [],
      location: { path: this.#path, line, column },
    };
    this.#state = "tu";
  }

  #openVariant(written: Attributes): void {
    const { language, kept, props } = this.#attributes.readVariant(written);
    // What is shared is not to be added to.
    const own = props.length === 0 ? none : [...props];
    this.#variant = { language, attributes: kept, notes: none, props: own };
    this.#segment = none;
    this.#state = "tuv";
  }

  #openSegment(): void {
    const { reader } = this;
    const variant = this.#variant;
    // TMX 1.4b, tuv: (note | prop)*, seg.
    if (variant?.contentLocation !== undefined) {
      this.#warnings.once("tmxSecondSegment", {}, this.#point);
      this.#outer = this.#state;
      this.#state = "skipped";
      return;
    }
    if (reader !== undefined && variant !== undefined) {
      const { line, column } = reader.here();
      variant.contentLocation = { path: this.#path, line, column };
    }
    this.#state = "seg";
  }

  #enter(state: "note" | "prop", attributes: Attributes): void {
    this.#outer = this.#state;
    this.#state = state;
    this.#leafType = attributes["type"] ?? "x-unknown";
    // Now, while the reader knows where the tag stands.
    this.#leafFurther = this.#readFurther(attributes);
    this.#leafText = "";
  }

  #skip(name: string): void {
    this.#warnings.once("tmxElementSkipped", { element: name }, this.#point);
    this.#outer = this.#state;
    this.#state = "skipped";
  }

  #closeLeaf(leaf: "note" | "prop"): void {
    const type = this.#leafType;
    const further = this.#leafFurther;
    const text = this.#leafText;
    const outer = this.#outer;
    this.#state = outer;
    const owner =
      outer === "header" ? this.#pendingHeader : outer === "tuv" ? this.#variant : this.#unit;
    if (owner === undefined) return;
    if (leaf === "note") owner.notes = added(owner.notes, { text, ...further });
    else {
      const prop =
        further === undefined ? { type, value: text } : { type, value: text, ...further };
      owner.props = added(owner.props, prop);
    }
  }

  /** Language and attributes of a note or property; most have none. */
  #readFurther(written: Attributes): Further | undefined {
    const tag = written["xml:lang"] ?? written["lang"];
    const encoding = written["o-encoding"];
    if (tag === undefined && encoding === undefined) return undefined;
    const language =
      tag === undefined ? {} : { language: this.#warnings.language(tag, this.#point) };
    return encoding === undefined
      ? language
      : { ...language, attributes: { "o-encoding": encoding } };
  }
}

/** The shared empty list is replaced by one of the owner's own. */
function added<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}
