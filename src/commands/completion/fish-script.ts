// Completion for fish, with the descriptions of commands and options.

import type { CompletedCommand, CompletedOption } from "./command-tree.ts";
import { oneLine } from "./shell-text.ts";

export function fishScript(program: CompletedCommand): string {
  const { name } = program;
  const all = everyCommand(program);
  const steps = all.flatMap(({ path, commands }) =>
    commands.map(
      (each) =>
        `            case ${quoted(`${path}/${each.name}`)}\n                set line ${quoted(each.path)}`,
    ),
  );
  return `# Completion of ${name} in fish, made by: ${name} completion fish
# Put it into ~/.config/fish/completions/${name}.fish

# Whether the command line so far has come to this command.
function __${name}_at
    set -l line ""
    for word in (commandline -opc)[2..-1]
        switch "$line/$word"
${steps.join("\n")}
        end
    end
    test "$line" = "$argv[1]"
end

complete -c ${name} -f
${all.flatMap((command) => linesOf(command, name)).join("\n")}
`;
}

function everyCommand(command: CompletedCommand): readonly CompletedCommand[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function linesOf(command: CompletedCommand, program: string): readonly string[] {
  const { path, commands, options, arguments: values } = command;
  const here = `complete -c ${program} -n ${quoted(`__${program}_at ${quoted(path)}`)}`;
  const words = values.find((value) => Array.isArray(value));
  return [
    ...commands.map(
      (each) => `${here} -a ${quoted(each.name)} -d ${quoted(oneLine(each.description))}`,
    ),
    ...(words === undefined ? [] : [`${here} -a ${quoted(listOf(words))}`]),
    ...(values.includes("file") ? [`${here} -F`] : []),
    ...options.map((option) => `${here} ${optionOf(option)}`),
  ];
}

function optionOf({ names, description, value, optional }: CompletedOption): string {
  const parts = names.map((name) =>
    name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  parts.push(`-d ${quoted(oneLine(description))}`);
  // fish knows no value that may be left out.
  if (value === undefined || optional) return parts.join(" ");
  if (value === "file") return [...parts, "-r -F"].join(" ");
  if (value === "anything") return [...parts, "-x"].join(" ");
  return [...parts, "-x", `-a ${quoted(listOf(value))}`].join(" ");
}

function listOf(words: readonly string[] | string): string {
  return typeof words === "string" ? words : words.join(" ");
}

/** In single quotes only these two mean anything. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`;
}
