// Runs in an empty project that has only the package: one call as a module, one through `require`.
import { createRequire } from "node:module";

import LlamaStackClient, { APIError } from "llama-stack-client";
import { Client } from "llama-stack-client/core";
import { ChatCompletions } from "llama-stack-client/resources/chat/completions";

const question = { model: process.argv[2], messages: [{ role: "user", content: "Say hello." }] };
const required = createRequire(import.meta.url)("llama-stack-client");

const { data } = await new LlamaStackClient().models.list();
const answer = await new required.LlamaStackClient().chat.completions.create(question);
let chunks = 0;
for await (const _ of new ChatCompletions(new Client()).stream(question)) chunks += 1;
const error = await new LlamaStackClient().models.retrieve("no-such-model").catch((thrown) => thrown);

console.log(
  JSON.stringify({
    models: data.length > 0,
    answer: answer.choices[0].message.content,
    chunks,
    error: error instanceof APIError && error.name,
    same: required.default === required.LlamaStackClient,
    compatible: (await new LlamaStackClient().compatibility()).changed,
  }),
);
