// Completion for zsh, with the descriptions of commands and options.

import type { CompletedCommand, CompletedOption, CompletedValue } from "./command-tree.ts";
import { oneLine, quoted } from "./shell-text.ts";

export function zshScript(program: CompletedCommand): string {
  const { name } = program;
  return `#compdef ${name}
# Completion of ${name} in zsh, made by: ${name} completion zsh
# Put it as _${name} into a folder of $fpath, before compinit runs.

${functionsOf(program, [name]).join("\n")}
# Read by source or eval it only tells zsh of itself; as a file of $fpath it is the function.
if [ "$funcstack[1]" = "_${name}" ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

/** One function for each command, the innermost first. */
function functionsOf(command: CompletedCommand, path: readonly string[]): readonly string[] {
  const inner = command.commands.flatMap((each) => functionsOf(each, [...path, each.name]));
  return [...inner, functionOf(command, `_${path.join("_")}`)];
}

function functionOf(command: CompletedCommand, name: string): string {
  const options = command.options.map(optionSpec);
  if (command.commands.length === 0) {
    const specs = [...options, ...argumentSpecs(command)];
    return `${name}() {\n  _arguments -s -S : \\\n    ${specs.join(" \\\n    ")}\n}\n`;
  }
  const listed = command.commands.map((each) =>
    quoted(`${each.name}:${escaped(oneLine(each.description))}`),
  );
  const cases = command.commands.map((each) => `        ${each.name}) ${name}_${each.name} ;;`);
  return `${name}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands
  commands=(
    ${listed.join("\n    ")}
  )
  _arguments -C -s -S : \\
    ${options.join(" \\\n    ")} \\
    '1: :->command' \\
    '*:: :->rest'
  case "$state" in
    command) _describe -t commands command commands ;;
    rest)
      case "$words[1]" in
${cases.join("\n")}
      esac
      ;;
  esac
}
`;
}

function optionSpec({ names, description, value, optional, several }: CompletedOption): string {
  const exclusive = several ? "*" : `(${names.join(" ")})`;
  const told = `[${oneLine(description).replaceAll(/[[\]\\]/gu, String.raw`\$&`)}]`;
  const taken = value === undefined ? "" : `${optional ? "::" : ":"}${actionOf(value)}`;
  return names.map((name) => quoted(`${exclusive}${name}${told}${taken}`)).join(" \\\n    ");
}

function argumentSpecs({ arguments: values }: CompletedCommand): readonly string[] {
  const specs = values.map((value, index) => quoted(`${index + 1}::${actionOf(value)}`));
  const last = values.at(-1);
  return last === undefined ? [] : [...specs, quoted(`*:${actionOf(last)}`)];
}

/** A message, empty, and what to offer. */
function actionOf(value: CompletedValue): string {
  if (value === "file") return "file:_files";
  if (value === "anything") return " : ";
  const [first = ""] = value;
  // An equals sign at the end waits for what follows it.
  if (first.endsWith("=")) return ` :compadd -S "" -- ${value.join(" ")}`;
  return ` :(${value.join(" ")})`;
}

function escaped(text: string): string {
  return text.replaceAll(/[:\\]/gu, String.raw`\$&`);
}
