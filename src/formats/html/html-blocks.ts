// The blocks of prose of an HTML tree: what a reader reads, with its place in the file.

import type { ArticleComment, Block, BlockKind } from "../../model/article.ts";
import { primaryLanguage, type LanguageTag } from "../../model/language.ts";
import { BlockBuilder } from "../block-builder.ts";
import { htmlLanguage } from "./article-language.ts";
import { attributeBlocks } from "./attribute-blocks.ts";
import {
  blockElements,
  codeElements,
  htmlAttribute,
  isHidden,
  isNoteMark,
  skippedElements,
  translates,
} from "./element-kinds.ts";
import { decodeInText, type HtmlDocument, type HtmlElement, type HtmlNode } from "./parse-html.ts";
import { addHtmlText } from "./source-text.ts";

/** What holds for the text at a point of the tree. */
interface Setting {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly lists: number;
  readonly language: LanguageTag | undefined;
  readonly translated: boolean;
}

/** `file` is the source of the tree; text in a language other than `language` is kept, but marked as not prose. */
export function htmlBlocks(
  document: HtmlDocument,
  file: string,
  language: LanguageTag | undefined,
): { readonly blocks: readonly Block[]; readonly comments: readonly ArticleComment[] } {
  const reader = new BlockReader(file, language);
  const setting: Setting = {
    kind: "paragraph",
    depth: 0,
    lists: 0,
    language: undefined,
    translated: true,
  };
  for (const node of document.childNodes) reader.visit(node, setting);
  reader.endBlock(setting);
  // In file order, because stray text in a table comes before it in the tree.
  const origin = ({ pieces }: Block): number => pieces[0]?.origin ?? 0;
  return {
    blocks: reader.blocks.toSorted((left, right) => origin(left) - origin(right)),
    comments: reader.comments.toSorted((left, right) => left.range.start - right.range.start),
  };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly comments: ArticleComment[] = [];
  readonly #file: string;
  readonly #language: LanguageTag | undefined;
  readonly #decoded = new Map<string, string>();
  #builder = new BlockBuilder();
  /** Length of the block after its last line break, or -1. */
  #afterBreak = -1;
  /** Between `<![if !supportLists]>` and `<![endif]>` word processors write the number or bullet of a list item. */
  #inListMark = false;

  constructor(file: string, language: LanguageTag | undefined) {
    this.#file = file;
    this.#language = language;
  }

  visit(node: HtmlNode, setting: Setting): void {
    if (node.nodeName === "#comment" && "data" in node && condition.test(node.data))
      this.#inListMark = node.data.startsWith("[if !supportLists]");
    if (this.#inListMark) return;
    if ("tagName" in node) {
      this.#visitElement(node, setting);
      return;
    }
    const location = node.sourceCodeLocation;
    if (!location) return;
    const { startOffset: start, endOffset: end } = location;
    if (node.nodeName === "#comment" && "data" in node) {
      this.comments.push({ text: node.data.trim(), range: { start, end } });
    } else if (node.nodeName === "#text") {
      const from = this.#builder.length;
      const range = {
        start: outsideReference(this.#file, start),
        end: outsideReference(this.#file, end),
      };
      addHtmlText(this.#file, range, this.#builder, (written) => this.#decode(written));
      if (!setting.translated || this.#isForeign(setting.language)) this.#builder.markOpaque(from);
    }
  }

  /** What was read since the last block is one. */
  endBlock({ kind, depth }: Setting): void {
    const block = this.#builder.block(kind, depth);
    if (block.text !== "") this.blocks.push(block);
    this.#builder = new BlockBuilder();
    this.#afterBreak = -1;
  }

  #visitElement(element: HtmlElement, outer: Setting): void {
    if (isHidden(element) || isNoteMark(element)) return;
    const setting = settingIn(element, outer);
    if (setting.translated && !this.#isForeign(setting.language))
      this.blocks.push(...attributeBlocks(element, this.#file));
    const { tagName } = element;
    if (skippedElements.has(tagName)) return;
    if (tagName === "br") this.#breakLine(element, outer);
    const isBlock = blockElements.has(tagName);
    if (isBlock) this.endBlock(outer);
    const from = this.#builder.length;
    for (const child of element.childNodes) this.visit(child, setting);
    const href = tagName === "a" ? htmlAttribute(element, "href") : undefined;
    if (href !== undefined && this.#builder.length >= from) this.#builder.markLink(from, href);
    if (isBlock) this.endBlock(setting);
    else if (codeElements.has(tagName) || isAddress(element)) this.#builder.markOpaque(from);
  }

  /** One line break is a space, two in a row end a block. */
  #breakLine({ sourceCodeLocation: location }: HtmlElement, setting: Setting): void {
    const builder = this.#builder;
    if (builder.length === this.#afterBreak) this.endBlock(setting);
    else if (location && !builder.endsInSpace()) {
      builder.addAs(" ", location.startOffset, location.endOffset - location.startOffset);
    }
    this.#afterBreak = this.#builder.length;
  }

  #isForeign(language: LanguageTag | undefined): boolean {
    return (
      language !== undefined &&
      this.#language !== undefined &&
      primaryLanguage(language) !== primaryLanguage(this.#language)
    );
  }

  #decode(written: string): string {
    const known = this.#decoded.get(written);
    if (known !== undefined) return known;
    const decoded = decodeInText(written);
    this.#decoded.set(written, decoded);
    return decoded;
  }
}

const condition = /^\[(?:if !supportLists|endif)\]$/u;
const cutReference = /&#?[\dA-Za-z]*$/u;
/** `&CounterClockwiseContourIntegral;` is the longest. */
const longestReference = 40;

/** parse5 ends a run of spaces, or of other characters, inside the reference that follows it. */
function outsideReference(file: string, offset: number): number {
  if (/[\s<]/u.test(file[offset] ?? " ")) return offset;
  const from = Math.max(0, offset - longestReference);
  const at = file.slice(from, offset).search(cutReference);
  return at < 0 ? offset : from + at;
}

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const kinds: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    title: "title",
    blockquote: "quotation",
    td: "cell",
    th: "cell",
  }),
);

function settingIn(element: HtmlElement, outer: Setting): Setting {
  const { tagName } = element;
  const setting = {
    ...outer,
    language: htmlLanguage(element) ?? outer.language,
    translated: translates(element) ?? outer.translated,
  };
  if (headings.has(tagName)) return { ...setting, kind: "heading", depth: Number(tagName[1]) };
  if (tagName === "li") {
    const lists = outer.lists + 1;
    return { ...setting, kind: "list-item", depth: lists, lists };
  }
  const kind = kinds.get(tagName);
  return kind === undefined ? setting : { ...setting, kind, depth: 0 };
}

/** A bare address is not prose, though it can be read. */
function isAddress(element: HtmlElement): boolean {
  const href = element.tagName === "a" ? htmlAttribute(element, "href") : undefined;
  const [only] = element.childNodes;
  if (href === undefined || element.childNodes.length !== 1 || only === undefined) return false;
  const text = "value" in only ? only.value.trim() : "";
  return (
    text !== "" && [text, `http://${text}`, `https://${text}`, `mailto:${text}`].includes(href)
  );
}
