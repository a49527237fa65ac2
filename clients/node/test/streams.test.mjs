import assert from "node:assert/strict";
import { test } from "node:test";

import LlamaStackClient, { APIStreamError, isUnknown, unknownTag } from "llama-stack-client";

import { chunk, events, json, serve } from "./server.mjs";

const question = { model: "m", messages: [{ role: "user", content: "Hi" }] };

const textOf = async (stream) => {
  let text = "";
  for await (const { choices } of stream) text += choices[0].delta.content;
  return text;
};

const all = async (items) => {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
};

async function chat(payloads, options) {
  const { baseURL, requests } = await serve((_, response) => events(response, payloads, options));
  return { requests, completions: new LlamaStackClient({ baseURL }).chat.completions };
}

test("stream, create with stream, and awaiting first are the same", async () => {
  const { completions, requests } = await chat([chunk("a"), chunk("b"), "[DONE]"]);
  assert.equal(await textOf(completions.stream(question)), "ab");
  assert.equal(await textOf(completions.create({ ...question, stream: true })), "ab");
  assert.equal(await textOf(await completions.create({ ...question, stream: true })), "ab");
  for (const { body, headers } of requests) {
    assert.equal(JSON.parse(body).stream, true);
    assert.equal(headers.accept, "text/event-stream");
  }
});

test("final adds the chunks up", async () => {
  const { completions } = await chat([chunk("a"), chunk("b", "stop"), "[DONE]"]);
  const answer = await completions.stream(question).final();
  assert.equal(answer.object, "chat.completion");
  assert.deepEqual(answer.choices[0].message, { role: "assistant", content: "ab", refusal: null });
  assert.equal(answer.choices[0].finish_reason, "stop");
});

test("a stream can be read once", async () => {
  const { completions } = await chat([chunk("a"), "[DONE]"]);
  const stream = await completions.stream(question);
  assert.equal(await textOf(stream), "a");
  await assert.rejects(textOf(stream), /read once/);
});

test("close ends the wait of whoever reads", async () => {
  const { completions } = await chat([chunk("a")], { end: false });
  const stream = await completions.stream(question);
  setTimeout(() => stream.close(), 50);
  assert.equal(await textOf(stream), "a");
});

test("the controller ends a stream with its reason", async () => {
  const { completions } = await chat([chunk("a")], { end: false });
  const stream = await completions.stream(question);
  setTimeout(() => stream.controller.abort(), 50);
  await assert.rejects(textOf(stream), { name: "AbortError" });
});

test("what arrived together with the last event before an abort is not handed out", async () => {
  const payloads = ["a", "b", "c"].map((text) => `data: ${JSON.stringify(chunk(text))}\n\n`);
  const fetch = async () =>
    new Response(payloads.join(""), { headers: { "content-type": "text/event-stream" } });
  const { completions } = new LlamaStackClient({ fetch }).chat;
  const caller = new AbortController();
  const seen = [];
  const reading = (async () => {
    for await (const { choices } of completions.stream(question, { signal: caller.signal })) {
      seen.push(choices[0].delta.content);
      if (seen.length === 2) caller.abort(new Error("enough"));
    }
  })();
  await assert.rejects(reading, { message: "enough" });
  assert.deepEqual(seen, ["a", "b"]);
});

test("a signal ends a stream with its reason", async () => {
  const { completions } = await chat([chunk("a")], { end: false });
  const signal = AbortSignal.timeout(50);
  await assert.rejects(textOf(completions.stream(question, { signal })), { name: "TimeoutError" });
});

test("the time in which the caller handles an event does not count", async () => {
  const { completions } = await chat([chunk("a"), chunk("b"), "[DONE]"]);
  const found = [];
  for await (const payload of completions.stream(question, { timeout: { idle: 60 } })) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    found.push(payload);
  }
  assert.equal(found.length, 2);
});

test("toReadableStream gives lines of JSON", async () => {
  const { completions } = await chat([chunk("a"), chunk("b"), "[DONE]"]);
  const stream = await completions.stream(question);
  const text = await new Response(stream.toReadableStream()).text();
  assert.deepEqual(text.trim().split("\n").map(JSON.parse), [chunk("a"), chunk("b")]);
});

test("an error in the stream carries what came before", async () => {
  const { completions } = await chat([chunk("a"), { error: { message: "Overloaded." } }]);
  await assert.rejects(textOf(completions.stream(question)), (error) => {
    assert.ok(error instanceof APIStreamError);
    assert.deepEqual(error.partial, [chunk("a")]);
    return true;
  });
});

test("after the terminator the connection is used again", async () => {
  const ports = new Set();
  const { baseURL } = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    events(response, [chunk("a"), "[DONE]"]);
  });
  const { completions } = new LlamaStackClient({ baseURL }).chat;
  for (let turn = 0; turn < 3; turn++) {
    await textOf(completions.stream(question));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.equal(ports.size, 1);
});

test("an event of a kind that is new comes as it is, and can be told apart", async () => {
  const payload = { type: "response.sung", notes: [1, 2] };
  const { baseURL } = await serve((_, response) => events(response, [payload]));
  const [event] = await all(
    new LlamaStackClient({ baseURL }).responses.stream({ model: "m", input: "Hi" }),
  );
  assert.deepEqual(event, payload);
  assert.ok(isUnknown(event));
  assert.equal(unknownTag(event), "response.sung");
});

test("a member that is new is told apart at any depth", async () => {
  const { baseURL } = await serve((_, response) =>
    json(response, {
      id: "r",
      object: "response",
      output: [{ type: "song" }, { type: "message" }],
    }),
  );
  const { output } = await new LlamaStackClient({ baseURL }).responses.retrieve("r");
  assert.deepEqual(output.map(isUnknown), [true, false]);
});
