// As much of the packages that read RDF as the tests use: they ship no types.

interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: RdfTerm;
}

interface RdfQuad {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
}

declare module "n3" {
  export class Parser {
    constructor(options: { readonly baseIRI: string; readonly format?: string });
    parse(text: string): RdfQuad[];
  }
  export class Store {
    constructor(quads: readonly RdfQuad[]);
    readonly size: number;
  }
  export class Writer {
    constructor(options: { readonly format: string });
    quadsToString(quads: readonly RdfQuad[]): string;
  }
}

declare module "jsonld" {
  interface Options {
    readonly base?: string;
    readonly format?: string;
    readonly algorithm?: string;
    readonly inputFormat?: string;
    readonly documentLoader?: (url: string) => Promise<object>;
  }
  const jsonld: {
    toRDF(document: object, options: Options): Promise<string>;
    canonize(input: string, options: Options): Promise<string>;
  };
  export default jsonld;
}

declare module "rdf-validate-shacl" {
  import type { Store } from "n3";

  interface Result {
    readonly path: RdfTerm | null;
    readonly sourceConstraintComponent: RdfTerm | null;
  }
  export default class Validator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{
      readonly conforms: boolean;
      readonly results: readonly Result[];
    }>;
  }
}
