// Attributes of an element, by name.

/** As fast as a plain object, without its inherited names: an attribute may be called `constructor`. */
export interface AttributeSet {
  [name: string]: string;
}

const Attributes = function () {
  // Nothing to set up: attributes are added one by one.
} as unknown as new () => AttributeSet;
Attributes.prototype = Object.create(null);

export function makeAttributes(): AttributeSet {
  return new Attributes();
}

/** Shared by all elements without attributes. */
export const noAttributes: Readonly<Record<string, string>> = Object.freeze(makeAttributes());
