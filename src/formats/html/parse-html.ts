// The tree of an HTML text, in which every text node knows exactly where it is.

import {
  defaultTreeAdapter,
  parse,
  parseFragment,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Html,
  type TreeAdapter,
} from "parse5";
import { ParseError } from "../../model/errors.ts";

export type HtmlNode = Html.ChildNode;
export type HtmlElement = Html.Element;
export type HtmlDocument = Html.Document;

// Elements are counted and not only characters: formatting elements left open are opened anew in each paragraph,
// so that a short hostile text makes a tree of its length squared. Every start tag looks through the open elements.
const maximumElements = 500_000;
const maximumDepth = 512;

/** Never fails on bad markup, which the HTML standard says how to repair. Throws `ParseError` `htmlTooDeep` or `htmlTooManyElements`. */
export function parseHtml(text: string, path: string): HtmlDocument {
  return parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: boundedAdapter(path),
  });
}

/** What stands for a character reference in text: `&ntilde;` -> ñ, `&notit;` -> ¬it; */
export function decodeInText(written: string): string {
  return textOf(parseFragment(written).childNodes);
}

/** In an attribute value, a legacy reference without `;` is not recognised inside a longer word. */
export function decodeInAttribute(written: string): string {
  const [element] = parseFragment(`<p title="${written}">`).childNodes;
  return element !== undefined && "attrs" in element ? (element.attrs[0]?.value ?? "") : "";
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function boundedAdapter(path: string): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  const refuseDepth = (parent: Html.ParentNode): void => {
    let depth = 0;
    for (let at: Html.ParentNode | null = parent; at !== null && "parentNode" in at;) {
      at = at.parentNode;
      depth += 1;
      if (depth > maximumDepth)
        throw new ParseError("htmlTooDeep", { path, data: { limit: maximumDepth } });
    }
  };
  const appendChild = (parent: Html.ParentNode, child: HtmlNode): void => {
    refuseDepth(parent);
    defaultTreeAdapter.appendChild(parent, child);
  };
  const insertBefore = (parent: Html.ParentNode, child: HtmlNode, before: HtmlNode): void => {
    refuseDepth(parent);
    // Looked for from the end: text astray in a large table always comes before its last child.
    parent.childNodes.splice(parent.childNodes.lastIndexOf(before), 0, child);
    child.parentNode = parent;
  };
  return {
    ...defaultTreeAdapter,
    appendChild,
    insertBefore,
    createElement: (name, namespace, attributes) => {
      elements += 1;
      if (elements > maximumElements)
        throw new ParseError("htmlTooManyElements", { path, data: { limit: maximumElements } });
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    // One node for each run of characters: joined ones would have markup inside their range.
    insertText: (parent, text) => appendChild(parent, defaultTreeAdapter.createTextNode(text)),
    insertTextBefore: (parent, text, before) =>
      insertBefore(parent, defaultTreeAdapter.createTextNode(text), before),
  };
}
