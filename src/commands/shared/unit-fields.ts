// The fields of a unit by name, for comparing two versions of it.

import type { TranslationUnit } from "../../model/unit.ts";
import { segmentText } from "./segment-text.ts";

export function unitFields(unit: TranslationUnit): Readonly<Record<string, string>> {
  const { source, target, others, state, notes, props, sourceInfo, targetInfo } = unit;
  const fields = new Map([
    ["source", segmentText(source)],
    ["target", segmentText(target ?? [])],
  ]);
  const add = (name: string, value: string): void => {
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before}; ${value}`);
  };
  for (const { language, segment } of others) add(language, segmentText(segment));
  if (state !== undefined) add("state", state);
  for (const { text } of [...notes, ...sourceInfo.notes, ...(targetInfo?.notes ?? [])])
    add("note", text);
  for (const { type, value } of [...props, ...sourceInfo.props, ...(targetInfo?.props ?? [])])
    add(type, value);
  return Object.fromEntries(fields);
}
