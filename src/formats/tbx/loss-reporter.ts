// Reports what TBX cannot hold, so that nothing is silently left out.

import type { Property } from "../../model/unit.ts";
import type { ReportIllegal } from "../../xml/escape.ts";
import type { WriteContext } from "../format.ts";
import { withoutLayout } from "./element-text.ts";

export class LossReporter {
  readonly #context: WriteContext;
  constructor(context: WriteContext) {
    this.#context = context;
  }

  readonly illegal: ReportIllegal = (character) => {
    this.#warn("illegalCharacterRemoved", { character });
  };

  lost(code: string, id: string, what: string): void {
    this.#warn(code, { id, what });
  }

  /** As a reader returns it: no space around it, no indented lines. */
  text(text: string, id: string): string {
    const bare = withoutLayout(text);
    if (bare !== text) this.lost("spaceNotCarried", id, text);
    return bare;
  }

  props(props: readonly Property[], id: string): readonly Property[] {
    return props.flatMap((property) => {
      const { type, attributes } = property;
      const value = this.text(property.value, id);
      if (attributes !== undefined && Object.keys(attributes).length > 0)
        this.lost("attributesNotCarried", id, type);
      if (value === "") this.lost("propertyNotCarried", id, type);
      return value === "" ? [] : [{ ...property, value }];
    });
  }

  #warn(code: string, data: Readonly<Record<string, string>>): void {
    const path = this.#context.path ?? "";
    this.#context.warn({ code, data, path, line: undefined, column: undefined });
  }
}
