// Arguments of which a tool takes one: the protocol's schemas cannot say so in a way that every client understands.

import { InputError } from "../../../model/errors.ts";

/** The argument that was given. Throws `InputError` `oneArgument` where none was, or several. */
export function oneOf(given: Readonly<Record<string, string | undefined>>): {
  readonly name: string;
  readonly value: string;
} {
  const [first, ...others] = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  if (first === undefined || others.length > 0)
    throw new InputError("oneArgument", { data: { names: Object.keys(given).join(", ") } });
  return first;
}
