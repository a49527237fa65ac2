import assert from "node:assert/strict";
import { test } from "node:test";

import LlamaStackClient, { localAnswer, localPage, localStream } from "llama-stack-client";

import { chunk } from "./server.mjs";

const shield = { identifier: "local", provider_id: "here", type: "shield" };
const question = { model: "m", messages: [{ role: "user", content: "Hi" }] };
// Nothing listens there, and nothing must be sent.
const client = new LlamaStackClient({ baseURL: "http://127.0.0.1:1" });

test("an answer", async () => {
  client.shields.retrieve = (identifier) => localAnswer({ ...shield, identifier });
  assert.equal((await client.shields.retrieve("mine")).identifier, "mine");
  const { data, response, requestId } = await client.shields.retrieve("mine").withResponse();
  assert.deepEqual([data.identifier, response.status, requestId], ["mine", 200, undefined]);
  client.shields.retrieve = () => localAnswer(Promise.reject(new Error("gone")));
  await assert.rejects(client.shields.retrieve("mine"), { message: "gone" });
});

test("a list", async () => {
  client.shields.list = () => localPage({ data: [shield] });
  const names = [];
  for await (const each of client.shields.list()) names.push(each.identifier);
  assert.deepEqual(names, ["local"]);
  const page = await client.shields.list();
  assert.deepEqual(
    [page.hasNextPage, page.data, page.response],
    [false, [shield], { data: [shield] }],
  );
});

test("a stream, made as it is read, with its final result", async () => {
  const made = [];
  client.chat.completions.stream = () =>
    localStream(
      (function* () {
        for (const text of ["a", "b", "c"]) {
          made.push(text);
          yield chunk(text);
        }
      })(),
      () => "whole",
    );
  for await (const { choices } of client.chat.completions.stream(question)) {
    if (choices[0].delta.content === "b") break;
  }
  assert.deepEqual(made, ["a", "b"]);
  assert.equal(await client.chat.completions.stream(question).final(), "whole");
});

test("a stream that is closed, aborted or read again", async () => {
  const all = async (stream) => {
    const found = [];
    for await (const each of stream) found.push(each);
    return found;
  };
  const closed = await localStream([1, 2]);
  closed.close();
  assert.deepEqual(await all(closed), []);
  const aborted = await localStream([1, 2]);
  aborted.controller.abort(new Error("enough"));
  await assert.rejects(all(aborted), { message: "enough" });
  const read = await localStream([1, 2]);
  assert.deepEqual(await all(read), [1, 2]);
  await assert.rejects(all(read), /read once/);
  await assert.rejects(localStream([1]).final(), /no final result/);
});
