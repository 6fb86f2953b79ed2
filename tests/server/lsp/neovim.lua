-- A session of Neovim with the server, printed line by line: open, look, fix, undo, accept. Run by neovim.test.ts with GLOSA_CLI.
local said = {}
local function say(line) said[#said + 1] = line end
local shown = 0
local publish = vim.lsp.handlers["textDocument/publishDiagnostics"]
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(...)
  shown = shown + 1
  return publish(...)
end
local function diagnostics(after)
  vim.wait(20000, function() return shown > after end, 5)
  local found = vim.diagnostic.get(0)
  table.sort(found, function(a, b) return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col) end)
  return found
end
local function list(found)
  for _, each in ipairs(found) do
    say(string.format("  %d:%d %s: %s", each.lnum + 1, each.col + 1, each.code, each.message))
  end
end
local function at(row, word)
  local line = vim.api.nvim_buf_get_lines(0, row - 1, row, false)[1]
  return { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = row - 1, character = vim.str_utfindex(line, line:find(word, 1, true) - 1) } }
end
local function ask(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do
    if answer.error then say("  error: " .. answer.error.message) end
    return answer.result
  end
end

vim.cmd("edit es/a.md")
local client = vim.lsp.start_client({ name = "glosa", cmd = { vim.env.GLOSA_NODE, vim.env.GLOSA_CLI, "lsp", "--stdio" }, root_dir = vim.loop.cwd() })
vim.lsp.buf_attach_client(0, client)
local found = diagnostics(0)
say("open es/a.md: " .. #found .. " findings")
list(found)

local hover = ask("textDocument/hover", at(3, "patrullas"))
say("hover over “patrullas”:")
for line in (hover.contents.value):gmatch("[^\n]+") do
  if not line:find("file:", 1, true) then say("  " .. line) end
end

local before = shown
local params = at(3, "patrullas")
params.range = { start = params.position, ["end"] = params.position }
params.context = { diagnostics = {} }
local actions = ask("textDocument/codeAction", params)
say("actions there:")
for _, each in ipairs(actions) do say("  " .. each.title .. (each.isPreferred and " (preferred)" or "")) end
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
say("fix: " .. vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])
say(#diagnostics(before) .. " finding left")

before = shown
vim.cmd("undo")
say("undo: " .. vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])
say(#diagnostics(before) .. " findings again")

for _, each in ipairs(actions) do
  if each.title:find("Accept", 1, true) then
    local resolved = each.edit and each or ask("codeAction/resolve", each)
    local file = vim.uri_to_fname(resolved.edit.documentChanges and resolved.edit.documentChanges[1].textDocument.uri or next(resolved.edit.changes))
    vim.lsp.util.apply_workspace_edit(resolved.edit, "utf-16")
    local buffer = vim.fn.bufnr(file)
    say("accept, in " .. vim.fn.fnamemodify(file, ":t") .. ":")
    for _, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      if line:find("patrulla", 1, true) then say("  " .. line) end
    end
    vim.api.nvim_buf_call(buffer, function() vim.cmd("silent write") end)
  end
end
before = shown
vim.lsp.buf_notify(0, "workspace/didChangeWatchedFiles", { changes = { { uri = vim.uri_from_fname(vim.loop.cwd() .. "/glossary/protest.csv"), type = 2 } } })
say(#diagnostics(before) .. " findings after it")
vim.fn.writefile(said, vim.env.GLOSA_SAID)
vim.cmd("qa!")
