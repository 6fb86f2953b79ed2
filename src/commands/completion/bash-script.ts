// Completion for bash, from 3.2 as macOS has it.

import type { CompletedCommand, CompletedValue } from "./command-tree.ts";
import { quoted } from "./shell-text.ts";

export function bashScript(program: CompletedCommand): string {
  const all = everyCommand(program);
  const { name } = program;
  return `# Completion of ${name} in bash, made by: ${name} completion bash
# Put it where bash-completion looks (~/.local/share/bash-completion/completions/${name}), or read it in ~/.bashrc with
#   source <(${name} completion bash)

_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line="" word="" option="" at=1 kind="" values=""
  COMPREPLY=()
  # Readline takes "--option=value" apart.
  [ "$current" = "=" ] && current=""
  while [ "$at" -lt "$COMP_CWORD" ]; do
    word="\${COMP_WORDS[at]}"
    at=$((at + 1))
    case "$word" in
      =) continue ;;
      -*) option="$word" && continue ;;
    esac
    case "$line/$word" in
${all
  .filter(({ path }) => path !== "")
  .map(({ path }) => `      ${quoted(asCase(path))}) line=${quoted(path)} option="" ;;`)
  .join("\n")}
      # A value that is already there ends the option, unless it takes several.
      *) option="\${option%...}..." ;;
    esac
  done
  case "$line:$option" in
${all.flatMap(optionCases).join("\n")}
  esac
  if [ "$kind" = "" ]; then
    case "$current" in
      -*)
        kind="words"
        case "$line" in
${all.map((command) => `          ${quoted(command.path)}) values=${quoted(optionNames(command).join(" "))} ;;`).join("\n")}
        esac
        ;;
      *)
        case "$line" in
${all.map((command) => `          ${quoted(command.path)}) ${argumentCase(command)} ;;`).join("\n")}
        esac
        ;;
    esac
  fi
  case "$kind" in
    words)
      COMPREPLY=($(compgen -W "$values" -- "$current"))
      # An equals sign at the end waits for what follows it.
      case "\${COMPREPLY[0]}" in *=) compopt -o nospace 2> /dev/null ;; esac
      ;;
    # Anything: a list of files would only mislead.
    anything) compopt +o default +o bashdefault 2> /dev/null ;;
  esac
}

complete -o bashdefault -o default -F _${name} ${name}
`;
}

function everyCommand(command: CompletedCommand): readonly CompletedCommand[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** `/check`, `term/add`: the line so far and its next word. */
function asCase(path: string): string {
  const words = path.split(" ");
  return `${words.slice(0, -1).join(" ")}/${words.at(-1) ?? ""}`;
}

function optionNames({ options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ names }) => names);
}

function optionCases({ path, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ names, value, several }) => {
    if (value === undefined) return [];
    const patterns = names.flatMap((name) => [
      quoted(`${path}:${name}`),
      ...(several ? [quoted(`${path}:${name}...`)] : []),
    ]);
    return [`    ${patterns.join(" | ")}) ${kindOf(value)} ;;`];
  });
}

function kindOf(value: CompletedValue): string {
  return typeof value === "string"
    ? `kind=${value}`
    : `kind=words values=${quoted(value.join(" "))}`;
}

function argumentCase({ commands, arguments: values }: CompletedCommand): string {
  if (commands.length > 0) return kindOf(commands.map(({ name }) => name));
  return kindOf(values.find((value) => value !== "anything") ?? "anything");
}
