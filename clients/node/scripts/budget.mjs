// Measures what users' bundles grow by, and fails over the budget. `--json` prints the numbers alone.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Programs, and how many bytes each may have after gzip. */
const PROGRAMS = {
  "one streaming call": {
    budget: 12 * 1024,
    text: `
      import { Client } from "llama-stack-client/core";
      import { ChatCompletions } from "llama-stack-client/resources/chat/completions";
      const chat = new ChatCompletions(new Client({ baseURL: "http://localhost:8321" }));
      for await (const chunk of chat.stream({ model: "m", messages: [] })) console.log(chunk.id);
    `,
  },
  "the whole client": {
    budget: 40 * 1024,
    text: `
      import LlamaStackClient from "llama-stack-client";
      console.log(await new LlamaStackClient().models.list());
    `,
  },
};

const sizes = {};
for (const [name, { text, budget }] of Object.entries(PROGRAMS)) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  const [{ contents }] = outputFiles;
  sizes[name] = {
    minified: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    budget,
  };
}
if (process.argv.includes("--json")) {
  console.log(JSON.stringify(sizes));
} else {
  for (const [name, { minified, gzip, budget }] of Object.entries(sizes)) {
    console.log(`${name}: ${minified} bytes, ${gzip} after gzip, of at most ${budget}`);
  }
}
process.exitCode = Object.values(sizes).some(({ gzip, budget }) => gzip > budget) ? 1 : 0;
