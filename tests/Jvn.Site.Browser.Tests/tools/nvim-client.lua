-- Neovim as an editor has it: starts the program, opens a file and prints what it is told. Arguments: program, input, file.
local program, input, file = unpack(vim.split(vim.env.JVN_LSP, "\n"))
local id = vim.lsp.start_client({ name = "jvn", cmd = { "dotnet", program, "lsp", "--lang", "en" }, root_dir = input })
vim.cmd("edit " .. vim.fn.fnameescape(file))
vim.lsp.buf_attach_client(0, id)
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, problem in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write(string.format("%d:%d %s %s\n", problem.lnum + 1, problem.col + 1, problem.code, problem.message:gsub("\n.*", "")))
end
vim.lsp.stop_client(id)
vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end, 50)
vim.cmd("qall!")
