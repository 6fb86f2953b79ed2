// commander in the language of the interface: help titles, and errors identified by their stable codes.

import { Command, CommanderError, Help, type ErrorOptions, type Option } from "commander";
import type { CommandIo } from "./command-io.ts";

const quoted = /'([^']*)'/u;
const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/u;
const usageErrors: Readonly<Record<string, string>> = {
  "commander.unknownOption": "usage.unknownOption",
  "commander.unknownCommand": "usage.unknownCommand",
  "commander.missingArgument": "usage.missingArgument",
  "commander.optionMissingArgument": "usage.optionMissingArgument",
  "commander.missingMandatoryOptionValue": "usage.missingOption",
  "commander.excessArguments": "usage.excessArguments",
  "commander.invalidArgument": "usage.invalidChoice",
  "commander.conflictingOption": "usage.conflictingOption",
};

/** A command with help and errors in the language of `io.translate`; subcommands inherit it. */
export class LocalisedCommand extends Command {
  readonly #io: CommandIo;

  constructor(io: CommandIo, name?: string) {
    super(name);
    this.#io = io;
    this.helpOption("-h, --help", io.translate("help.helpOption"));
    this.helpCommand(false);
    this.exitOverride();
    this.configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      outputError: (text, write) => write(text),
    });
    this.configureHelp({
      styleTitle: (title) => this.#title(title),
      optionDescription: (option) => this.#describeOption(option),
      argumentDescription: (argument) => argument.description,
      subcommandTerm: (command) => command.name(),
      commandUsage: (command) => this.#usage(command),
      visibleOptions: (command) => new Help().visibleOptions(command),
    });
  }

  override createCommand(name?: string): LocalisedCommand {
    return new LocalisedCommand(this.#io, name);
  }

  override error(message: string, options: ErrorOptions = {}): never {
    const { translate } = this.#io;
    const code = options.code ?? "";
    const key = usageErrors[code];
    const value = quoted.exec(message)?.[1] ?? "";
    const near = suggestion.exec(message)?.[1];
    let sentence =
      key === undefined ? message : translate.dynamic(key, { value, ...this.#details(message) });
    if (near !== undefined) sentence += ` ${translate("usage.nearest", { nearest: near })}`;
    const hint = translate("usage.seeHelp", { command: `${fullName(this)} --help` });
    this.#io.writeError(`${this.#io.tool.name}: ${sentence} ${hint}\n`);
    throw new CommanderError(2, code, sentence);
  }

  #details(message: string): { option: string; choices: string } {
    const all = [...message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? "");
    const choices = /Allowed choices are (.+)\.$/mu.exec(message)?.[1] ?? "";
    return { option: all[1] ?? all[0] ?? "", choices };
  }

  #title(title: string): string {
    const { translate } = this.#io;
    const titles: Readonly<Record<string, string>> = {
      "Usage:": translate("help.usage"),
      "Options:": translate("help.options"),
      "Arguments:": translate("help.arguments"),
      "Commands:": translate("help.commands"),
    };
    return titles[title] ?? title;
  }

  #describeOption(option: Option): string {
    const { translate } = this.#io;
    const parts: string[] = [];
    if (option.argChoices !== undefined) {
      parts.push(`${translate("help.choices")}: ${option.argChoices.join(", ")}`);
    }
    const shown: unknown = option.defaultValue;
    if (typeof shown === "string" || typeof shown === "number") {
      parts.push(`${translate("help.default")}: ${shown}`);
    }
    return parts.length === 0 ? option.description : `${option.description} (${parts.join("; ")})`;
  }

  #usage(command: Command): string {
    const { translate } = this.#io;
    return new Help()
      .commandUsage(command)
      .replace("[options]", `[${translate("help.optionsWord")}]`)
      .replace("[command]", `[${translate("help.commandWord")}]`);
  }
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}
