// The attributes of one tag: `<a href="%s" class='x'>`.

import type { Range } from "../model/location.ts";

export interface TagAttribute {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  /** Of the value, in the text. */
  readonly range: Range;
}

const attribute = /([\p{L}@:_][\w:.@-]{0,40})=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gu;

/** `start`: where the tag stands in its text. */
export function tagAttributes(tag: string, start: number): readonly TagAttribute[] {
  return [...tag.matchAll(attribute)].map(
    ({ 0: written, 1: name = "", 2: double, 3: single, 4: bare, index }) => {
      const value = double ?? single ?? bare ?? "";
      const from = start + index + written.length - value.length - (bare === undefined ? 1 : 0);
      return { name: name.toLowerCase(), value, range: { start: from, end: from + value.length } };
    },
  );
}
