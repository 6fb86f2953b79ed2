// The checks of open texts: one at a time for a project, always of the latest text, and kept until something changes.

import type { ExpectedError } from "../../../model/errors.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import type { Checked } from "../../../session/check/checker.ts";
import type { OpenProject } from "../texts/open-project.ts";
import { Superseded } from "../texts/superseded.ts";
import { asExpected } from "./failure-diagnostic.ts";

/** What a check came to. */
export interface TextCheck {
  readonly checked?: Checked;
  readonly failure?: ExpectedError;
  /** Changes with what the answer depends on. */
  readonly stamp: string;
}

interface Kept {
  readonly check: TextCheck;
  /** Absolute; those of which the pair consists. */
  readonly paths: readonly string[] | undefined;
}

export class TextChecks {
  readonly #kept = new WeakMap<OpenProject, Map<string, Kept>>();

  /**
   * The check of one text, as `glosa check FILE` does it. `isWanted` is asked before it begins: an answer that nobody waits
   * for is `undefined`.
   */
  async of(
    path: string,
    project: OpenProject,
    isWanted: () => boolean = () => true,
  ): Promise<TextCheck | undefined> {
    for (;;) {
      const known = this.known(path, project);
      if (known !== undefined) return known;
      if (!isWanted()) return undefined;
      try {
        return await project.inTurn(
          (changed) => this.#pathsOf(path, project).includes(changed),
          async () =>
            this.known(path, project) ?? (isWanted() ? this.#run(path, project) : undefined),
        );
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
      }
    }
  }

  /** The last check, if nothing has changed since. */
  known(path: string, project: OpenProject): TextCheck | undefined {
    const kept = this.#kept.get(project)?.get(path);
    if (kept === undefined) return undefined;
    return kept.check.stamp === stampOf(kept.paths, project) ? kept.check : undefined;
  }

  /** The last check, though something may have changed since. */
  last(path: string, project: OpenProject): TextCheck | undefined {
    return this.#kept.get(project)?.get(path)?.check;
  }

  forget(path: string, project: OpenProject): void {
    this.#kept.get(project)?.delete(path);
  }

  async #run(path: string, project: OpenProject): Promise<TextCheck> {
    try {
      const checked = await project.session.check({ paths: [path] });
      const paths = pathsOf(checked);
      return this.#keep(path, project, paths, { checked, stamp: project.stamp(paths) });
    } catch (error) {
      if (error instanceof Superseded) throw error;
      const failure = asExpected(error);
      return this.#keep(path, project, undefined, { failure, stamp: project.stampOfAll });
    }
  }

  #keep(
    path: string,
    project: OpenProject,
    paths: readonly string[] | undefined,
    check: TextCheck,
  ): TextCheck {
    const own = this.#kept.get(project) ?? new Map<string, Kept>();
    this.#kept.set(project, own.set(path, { check, paths }));
    return check;
  }

  /** Of its pair, as far as it is known. */
  #pathsOf(path: string, project: OpenProject): readonly string[] {
    return this.#kept.get(project)?.get(path)?.paths ?? [path];
  }
}

function stampOf(paths: readonly string[] | undefined, project: OpenProject): string {
  return paths === undefined ? project.stampOfAll : project.stamp(paths);
}

/** Absolute paths of everything that was checked. */
export function pathsOf({ bitexts }: Pick<Checked, "bitexts">): readonly string[] {
  const all = bitexts.flatMap(({ folder, bitext }) =>
    [bitext.source, bitext.target].map(({ path }) => absolutePath(folder, path)),
  );
  return [...new Set(all)];
}
