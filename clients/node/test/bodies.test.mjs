import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import LlamaStackClient from "llama-stack-client";
import { file, writeTo } from "llama-stack-client/node";

import { json, serve } from "./server.mjs";

const kept = {
  ...{ id: "f", object: "file", bytes: 5, created_at: 1, filename: "x", purpose: "assistants" },
  ...{ status: "processed", expires_at: 2 },
};

/** Sends a file, and answers its part: name, type and text, and how the body was framed. */
async function uploaded(input, options) {
  const { baseURL, requests } = await serve((_, response) => json(response, kept));
  const client = new LlamaStackClient({ baseURL });
  await client.files.create({ file: input, purpose: "assistants" }, options);
  const [{ body, headers }] = requests;
  const form = await new Response(body, { headers }).formData();
  const part = form.get("file");
  const { name, type } = part;
  return { name, type, text: await part.text(), length: headers["content-length"] };
}

const bytes = new TextEncoder().encode("hello");
const binary = "application/octet-stream";

test("a File has its name and type", async () => {
  const { name, type, text, length } = await uploaded(
    new File(["hello"], "a b.txt", { type: "text/plain" }),
  );
  assert.deepEqual([name, type, text], ["a b.txt", "text/plain", "hello"]);
  assert.ok(Number(length) > 0);
});

for (const [title, content] of [
  ["bytes", bytes],
  ["an ArrayBuffer", bytes.buffer.slice(0)],
  ["a Blob", new Blob([bytes])],
  ["a ReadableStream", new Blob([bytes]).stream()],
  [
    "an async iterable",
    (async function* () {
      yield bytes;
    })(),
  ],
]) {
  test(`${title} can be a file, alone or with a name`, async () => {
    const found = await uploaded({ content, filename: 'q".bin' });
    assert.deepEqual([found.name, found.type, found.text], ['q".bin', binary, "hello"]);
    if (content instanceof Uint8Array) assert.equal((await uploaded(content)).name, "upload");
  });
}

test("a file from the disk is streamed, with progress", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "node-sdk-")), "big.bin");
  await writeFile(path, Buffer.alloc(300_000, "x"));
  const seen = [];
  const { name, text } = await uploaded(await file(path), {
    onUploadProgress: (sent, total) => seen.push([sent, total]),
  });
  assert.equal(name, "big.bin");
  assert.equal(text.length, 300_000);
  const [sent, total] = seen.at(-1);
  assert.equal(sent, total);
  assert.ok(seen.length > 4, "in several pieces");
  const { name: own } = await uploaded(createReadStream(path));
  assert.equal(own, "big.bin");
});

test("what can be read again is sent again, a stream is not", async () => {
  for (const [input, attempts] of [
    [bytes, 3],
    [new Blob([bytes]).stream(), 1],
  ]) {
    const { baseURL, requests } = await serve((_, response) =>
      json(response, {}, 503, { "retry-after": "0" }),
    );
    const client = new LlamaStackClient({ baseURL });
    await assert.rejects(client.files.create({ file: input, purpose: "assistants" }), /503/);
    assert.equal(requests.length, attempts);
  }
});

test("a download is read whole, piece by piece, or into a file", async () => {
  const { baseURL } = await serve((_, response) => {
    const disposition = `attachment; filename="a.bin"; filename*=UTF-8''%C3%B6.bin`;
    response.writeHead(200, { "content-type": binary, "content-disposition": disposition });
    response.end("hello");
  });
  const open = () => new LlamaStackClient({ baseURL }).files.content("f");
  const download = await open();
  assert.equal(download.filename, "ö.bin");
  assert.equal(await download.text(), "hello");
  await assert.rejects(download.text(), /taken already/);
  assert.equal((await (await open()).arrayBuffer()).byteLength, 5);
  assert.equal(await new Response((await open()).stream()).text(), "hello");
  const path = join(await mkdtemp(join(tmpdir(), "node-sdk-")), "a.bin");
  await writeTo(path, await open());
  assert.equal(await readFile(path, "utf8"), "hello");
});
