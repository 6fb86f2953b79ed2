// What a shell must know of the program, read off commander: commands, options and the values they take.

import type { Argument, Command, Option } from "commander";
import { rules } from "../../rules/index.ts";

/** What can stand for a value: one of these words, a file, or anything. */
export type CompletedValue = readonly string[] | "file" | "anything";

export interface CompletedOption {
  /** With its dashes; at least one. */
  readonly names: readonly string[];
  readonly description: string;
  /** `undefined` for an option without a value. */
  readonly value: CompletedValue | undefined;
  /** Whether the value may be left out. */
  readonly optional: boolean;
  /** Whether several values may follow. */
  readonly several: boolean;
}

export interface CompletedCommand {
  /** `term add`; empty for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** In order; a further one is like the last. */
  readonly arguments: readonly CompletedValue[];
  readonly commands: readonly CompletedCommand[];
}

/** The program with every command; help options included. */
export function commandTree(program: Command, above: readonly string[] = []): CompletedCommand {
  const help = program.createHelp();
  return {
    path: above.join(" "),
    name: program.name(),
    description: program.description(),
    options: help.visibleOptions(program).map(completedOption),
    arguments: program.registeredArguments.map(valueOfArgument),
    commands: program.commands.map((each) => commandTree(each, [...above, each.name()])),
  };
}

function completedOption(option: Option): CompletedOption {
  return {
    names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
    description: option.description,
    value: option.required || option.optional ? valueOfOption(option) : undefined,
    optional: option.optional,
    several: option.variadic,
  };
}

function valueOfOption({ argChoices, flags }: Option): CompletedValue {
  if (argChoices !== undefined) return argChoices;
  // The placeholder says what is meant: `<file...>`, `[file]`, `<id=level...>`.
  const placeholder = /[<[]([^>\].]+)/u.exec(flags)?.[1] ?? "";
  if (placeholder === "id=level") return rules.map(({ meta }) => `${meta.id}=`);
  return isFile(placeholder) ? "file" : "anything";
}

function valueOfArgument(argument: Argument): CompletedValue {
  if (argument.argChoices !== undefined) return argument.argChoices;
  return isText(argument.name()) ? "anything" : "file";
}

function isFile(placeholder: string): boolean {
  return /^(?:file|folder|path)s?$/u.test(placeholder);
}

/** Words, ids and numbers; any other argument is a file or a folder. */
function isText(name: string): boolean {
  return /(?:^|-)(?:words|text|term|fingerprint|id|question)$/u.test(name);
}
