import assert from "node:assert/strict";
import { test } from "node:test";

import LlamaStackClient from "llama-stack-client";

import { json, serve } from "./server.mjs";

async function batches() {
  const { baseURL, requests } = await serve((request, response) => {
    const after = new URL(request.url, "http://x").searchParams.get("after");
    const data = after === "2" ? [{ id: "3" }] : [{ id: "1" }, { id: "2" }];
    const last_id = data.at(-1).id;
    json(response, { object: "list", data, first_id: data[0].id, last_id, has_more: last_id < 3 });
  });
  return { requests, batches: new LlamaStackClient({ baseURL }).batches };
}

test("iterating a list yields the items of every page", async () => {
  const { batches: resource, requests } = await batches();
  const ids = [];
  for await (const { id } of resource.list({ limit: 2 })) ids.push(id);
  assert.deepEqual(ids, ["1", "2", "3"]);
  assert.deepEqual(
    requests.map(({ url }) => url),
    ["/v1/batches?limit=2", "/v1/batches?after=2&limit=2"],
  );
});

test("awaiting a list gives its first page", async () => {
  const { batches: resource, requests } = await batches();
  const page = await resource.list();
  assert.equal(page.data.length, 2);
  assert.equal(page.response.first_id, "1");
  assert.ok(page.hasNextPage);
  const next = await page.nextPage();
  assert.equal(next.hasNextPage, false);
  assert.equal(await next.nextPage(), undefined);
  assert.equal(requests.length, 2);
});

test("page by page", async () => {
  const { batches: resource } = await batches();
  const sizes = [];
  for await (const page of resource.list().pages()) sizes.push(page.data.length);
  assert.deepEqual(sizes, [2, 1]);
});
