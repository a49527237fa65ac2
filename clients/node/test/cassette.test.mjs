import assert from "node:assert/strict";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import LlamaStackClient from "llama-stack-client";
import { replay } from "llama-stack-client/cassette";
import { recordTo, replayFrom } from "llama-stack-client/node";

import { chunk, events, json, serve } from "./server.mjs";

const question = { model: "m", messages: [{ role: "user", content: "Hi" }] };
const file = { content: new Uint8Array([0, 255, 10]), filename: "a.bin" };
const kept = {
  ...{ id: "f", object: "file", bytes: 3, created_at: 1, filename: "a.bin", purpose: "assistants" },
  ...{ status: "processed", expires_at: 2 },
};

/** Two calls and their answers. */
async function talk(client) {
  const { id } = await client.files.create({ file, purpose: "assistants" });
  const answer = await client.chat.completions.stream(question).final();
  return [id, answer.choices[0].message.content];
}

test("what is recorded is replayed", async () => {
  const server = await serve((request, response) => {
    response.setHeader("set-cookie", "secret=1");
    if (request.url.endsWith("files")) json(response, kept);
    else events(response, [chunk("a"), chunk("ö"), "[DONE]"]);
  });
  const baseURL = `${server.baseURL}/base`;
  const path = join(await mkdtemp(join(tmpdir(), "node-sdk-")), "cassette.json");
  const recording = new LlamaStackClient({
    baseURL,
    apiKey: "secret-key",
    fetch: recordTo(path, { baseURL }),
  });
  assert.deepEqual(await talk(recording), ["f", "aö"]);
  await new Promise((resolve) => setTimeout(resolve, 100));

  const text = await readFile(path, "utf8");
  assert.ok(!text.includes("secret"), "no cookie, no key");
  const cassette = JSON.parse(text);
  assert.equal(cassette.version, 1);
  const [upload, stream] = cassette.exchanges;
  assert.deepEqual(upload.request, {
    method: "POST",
    path: "/v1/files",
    headers: { accept: "application/json", "content-type": "multipart/form-data" },
    body: {
      parts: [
        {
          ...{ name: "file", filename: "a.bin", content_type: "application/octet-stream" },
          base64: "AP8K",
        },
        { name: "purpose", base64: "YXNzaXN0YW50cw==" },
      ],
    },
  });
  assert.deepEqual(stream.request.body, { json: { ...question, stream: true } });
  assert.ok(stream.response.chunks.length > 0);

  const fetch = await replayFrom(path, { baseURL: "http://elsewhere/base" });
  const client = new LlamaStackClient({ baseURL: "http://elsewhere/base", fetch });
  assert.deepEqual(await talk(client), ["f", "aö"]);
  await assert.rejects(talk(client), /no unused exchange for POST \/v1\/files/);
});

test("keys may come in another order", async () => {
  const exchange = {
    request: {
      ...{ method: "POST", path: "/v1/embeddings", headers: {} },
      body: { json: { model: "m", input: "x" } },
    },
    response: {
      status: 200,
      headers: { "content-type": "application/json" },
      chunks: [{ text: '{"object":"list",' }, { base64: btoa('"data":[],"model":"m"}') }],
    },
  };
  const fetch = replay({ version: 1, exchanges: [exchange] });
  const client = new LlamaStackClient({ fetch });
  assert.equal((await client.embeddings.create({ input: "x", model: "m" })).model, "m");
});
