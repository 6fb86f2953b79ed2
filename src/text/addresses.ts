// Addresses in plain text: of the web, of people, of files; and whether two of them lead to the same place.

import type { Range } from "../model/location.ts";

export type AddressKind = "email" | "path" | "url";

export interface Address {
  readonly kind: AddressKind;
  readonly text: string;
  readonly range: Range;
}

const url =
  /\b(?:https?|ftp|file):\/\/[^\s<>"'“”«»`]*[^\s<>"'“”«»`.,;:!?)\]}*_]|\bwww\.[\w-]+\.[^\s<>"'“”«»`]*[\w/]/gu;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
// From the root or the home folder on, two names deep: "/etc/hosts", "C:\Users"; not "and/or", "/s".
const path = /(?<=^|[\s("'“‘«])(?:~?\/[\w.-]+(?:\/[\w.-]+)+|[A-Z]:\\[\w.-]+(?:\\[\w.-]+)*)/gu;

/** In order, without overlap. */
export function findAddresses(text: string): readonly Address[] {
  const found: Address[] = [];
  if (/:\/\/|www\./u.test(text)) found.push(...all(text, url, "url"));
  if (text.includes("@")) found.push(...all(text, email, "email"));
  if (/[/\\]/u.test(text)) found.push(...all(text, path, "path"));
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return found.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

function all(text: string, pattern: RegExp, kind: AddressKind): readonly Address[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    kind,
    text: written,
    range: { start: index, end: index + written.length },
  }));
}

const scheme = /^(?:https?:)?\/\/|^mailto:/iu;
const languageParameter = /[?&](?:lang|hl|language|locale|l|setlang)=[\w-]*/giu;
/** "es", "es-PE", "en_US" as a name of its own. */
const language = /^[a-z]{2}(?:[-_][a-z\d]{2,3})?$/iu;
// "screen_en.png", "index.es.html", "report-es"
const languageSuffix = /[._-][a-z]{2}(?:[-_][a-z\d]{2,3})?(?=\.\w{2,5}$|$)/iu;

/** The address as far as a translation keeps it: without its scheme, and without the language that it names. */
export function addressKey(address: string): string {
  const bare = decoded(address.trim())
    .replaceAll("&amp;", "&")
    .replace(scheme, "")
    .replaceAll(languageParameter, "")
    .toLowerCase();
  const cut = bare.search(/[?#]/u);
  const [place, rest] = cut < 0 ? [bare, ""] : [bare.slice(0, cut), bare.slice(cut)];
  const names = place.split("/");
  const kept = names.flatMap((name, at) => {
    if (at === 0 && name.includes(".")) return [hostKey(name)];
    return name === "" || name === "." || language.test(name)
      ? []
      : [name.replace(languageSuffix, "")];
  });
  return kept.join("/") + rest.replace(/^[?#]$/u, "");
}

/** "es.wikipedia.org", "www.example.com": without the first labels, which name a language or nothing. */
function hostKey(host: string): string {
  const labels = host.split(".");
  while (labels.length > 2 && (labels[0] === "www" || language.test(labels[0] ?? "")))
    labels.shift();
  return labels.join(".");
}

/** Whether `other` is the page of another language: the site is the same, and it says so. */
export function isLocalised(address: string, other: string): boolean {
  if (hostOf(addressKey(address)) !== hostOf(addressKey(other))) return false;
  return [address, other].some((each) =>
    /\/\/[a-z]{2}\.|\/[a-z]{2}(?:[-_][a-z\d]{2,3})?(?:\/|$)|[._-][a-z]{2}\.(?:html?|md)(?:#|$)/iu.test(
      each,
    ),
  );
}

/** Names that stand for any (RFC 2606, 3): a translation may put others. */
export function isExample(address: string): boolean {
  return /(?:^|[@/.])example\.(?:com|org|net)\b|\.(?:test|example)\b/iu.test(address);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The host of a key; of a path its first name. */
export function hostOf(key: string): string {
  return /^[^/?#]*/u.exec(key)?.[0] ?? "";
}

/** Whether one is a slip of the other: a character or two changed, added or lost, the rest the same. */
export function isSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return Math.max(left.length, right.length) - start - end <= 2;
}
