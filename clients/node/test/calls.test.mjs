import assert from "node:assert/strict";
import { test } from "node:test";

import LlamaStackClient, { Client, NotFoundError } from "llama-stack-client";
import { Models } from "llama-stack-client/resources/models";

import { json, serve } from "./server.mjs";

const model = { identifier: "m", provider_id: "p", type: "model", model_type: "llm", metadata: {} };

test("a call is sent once, however often it is awaited", async () => {
  const { baseURL, requests } = await serve((_, response) => json(response, model));
  const call = new LlamaStackClient({ baseURL }).models.retrieve("m");
  assert.equal(await call, await call);
  assert.equal(requests.length, 1);
});

test("a call is sent even when nobody awaits it", async () => {
  let tell;
  const asked = new Promise((resolve) => (tell = resolve));
  const { baseURL } = await serve((_, response) => {
    json(response, model);
    tell();
  });
  void new LlamaStackClient({ baseURL }).models.retrieve("m");
  await asked;
});

test("withResponse gives status, headers and the request's name", async () => {
  const { baseURL } = await serve((_, response) =>
    json(response, model, 200, { "x-request-id": "req_1" }),
  );
  const call = new LlamaStackClient({ baseURL }).models.retrieve("m");
  const { data, response, requestId } = await call.withResponse();
  assert.equal(data.identifier, "m");
  assert.equal(response.status, 200);
  assert.equal(requestId, "req_1");
});

test("asResponse leaves the body unread", async () => {
  const { baseURL } = await serve((_, response) => json(response, model));
  const response = await new LlamaStackClient({ baseURL }).models.retrieve("m").asResponse();
  assert.equal(response.bodyUsed, false);
  assert.deepEqual(await response.json(), model);
});

test("errors are exported, and static members of the client", async () => {
  const { baseURL } = await serve((_, response) =>
    json(response, { error: { message: "Gone.", code: "no_model" } }, 404),
  );
  const call = new LlamaStackClient({ baseURL }).models.retrieve("m");
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof NotFoundError);
    assert.ok(error instanceof LlamaStackClient.APIStatusError);
    assert.equal(error.message, "404: Gone.");
    assert.equal(error.code, "no_model");
    return true;
  });
});

test("a resource works alone, with the client that has none", async () => {
  const { baseURL } = await serve((_, response) => json(response, model));
  const models = new Models(new Client({ baseURL }));
  assert.equal((await models.retrieve("m")).identifier, "m");
});

test("another implementation of a resource takes its place", async () => {
  const client = new LlamaStackClient();
  client.models = { retrieve: async (id) => ({ ...model, identifier: `local ${id}` }) };
  assert.equal((await client.models.retrieve("m")).identifier, "local m");
});

test("a custom fetch gets the request, and the options of fetch", async () => {
  const seen = [];
  const fetch = async (url, init) => {
    seen.push([url, init.method, init.headers.get("x-own"), init.credentials]);
    return Response.json(model);
  };
  const options = { baseURL: "http://server/base/", fetch, fetchOptions: { credentials: "omit" } };
  await new LlamaStackClient(options).models.retrieve("m", { headers: { "X-Own": "yes" } });
  assert.deepEqual(seen, [["http://server/base/v1/models/m", "GET", "yes", "omit"]]);
});

test("null takes a header away", async () => {
  const { baseURL, requests } = await serve((_, response) => json(response, model));
  const client = new LlamaStackClient({ baseURL, apiKey: "k" });
  await client.models.retrieve("m", { headers: { Authorization: null } });
  assert.equal(requests[0].headers.authorization, undefined);
});

test("an aborted call rejects with the signal's reason, and frees its connection", async () => {
  let left;
  const gone = new Promise((resolve) => (left = resolve));
  const { baseURL } = await serve((_, response) => response.on("close", left));
  const abort = new AbortController();
  const client = new LlamaStackClient({ baseURL });
  const call = client.models.retrieve("m", { signal: abort.signal });
  setTimeout(() => abort.abort(new Error("enough")), 50);
  await assert.rejects(call, /enough/);
  await gone;
});

test("aborting while waiting for the next attempt ends the call", async () => {
  const { baseURL, requests } = await serve((_, response) =>
    json(response, {}, 503, { "retry-after": "60" }),
  );
  const signal = AbortSignal.timeout(100);
  const call = new LlamaStackClient({ baseURL }).models.retrieve("m", { signal });
  await assert.rejects(call, { name: "TimeoutError" });
  assert.equal(requests.length, 1);
});

test("settings come from the environment, the older names last", async () => {
  process.env.LLAMA_STACK_CLIENT_BASE_URL = "http://older";
  assert.equal(new LlamaStackClient().baseURL, "http://older");
  process.env.LLAMA_STACK_BASE_URL = "http://newer/";
  assert.equal(new LlamaStackClient().baseURL, "http://newer");
  delete process.env.LLAMA_STACK_BASE_URL;
  delete process.env.LLAMA_STACK_CLIENT_BASE_URL;
  assert.equal(new LlamaStackClient().baseURL, "http://localhost:8321");
});

test("an address that is none is refused without showing it", () => {
  for (const baseURL of ["ftp://x", "nonsense", "http://x?y=1"]) {
    assert.throws(() => new LlamaStackClient({ baseURL }), { name: "LlamaStackClientError" });
  }
});

test("compatibility compares digest by digest", async () => {
  const { OPERATION_DIGESTS } = await import("../dist/esm/generated/provenance.js");
  const operations = Object.entries(OPERATION_DIGESTS).map(([id, digest]) => ({
    ...{ id, digest, served: true },
  }));
  operations[0].digest = "other";
  const [missing] = operations.splice(1, 1);
  const { baseURL } = await serve((_, response) =>
    json(response, { spec_version: "9", spec_digest: "sha256:x", operations }),
  );
  const report = await new LlamaStackClient({ baseURL }).compatibility();
  assert.deepEqual(report.changed, [operations[0].id]);
  assert.deepEqual(report.missing, [missing.id]);
  assert.equal(report.same.length, operations.length - 1);
  assert.equal(report.spec_version, "9");
});
