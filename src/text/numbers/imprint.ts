// The line under a headline that says who published a text, when, and on which page.

import { anySaid } from "./number-phrases.ts";

// Either text may have an imprint in the other's language.
const month: string = anySaid(({ months }) => [...months]);
const link: string = anySaid(({ times }) => times.dateLinks);
const and: string = anySaid(({ coordinators }) => [...coordinators]);
const pages: string = anySaid(({ times }) => times.pages);
const date = new RegExp(
  `(?:${month}(?:[-–/]${month})?\\s(?:\\d{1,2},?\\s)?|\\d{1,2}\\s(?:${link}\\s)?${month}\\s|${month}(?:[-–/]${month})?\\s)(?:${link}\\s)?\\d{4}`,
  "iu",
);
const page = new RegExp(String.raw`^${pages}\s\d+(?:\s?(?:[-–]|${and})\s?\d+)?$`, "iu");
const longestByline = 8;

/** "By Rosa Quispe | January 23, 2004 | Page 2": two or more parts, one of them a date or page. */
export function isImprint(text: string): boolean {
  if (!text.includes("|")) return false;
  const parts = text.split("|").map((part) => part.trim());
  return (
    parts.some((part) => page.test(part) || date.test(part)) &&
    parts.every((part) => part.split(/\s+/u).length <= longestByline)
  );
}
