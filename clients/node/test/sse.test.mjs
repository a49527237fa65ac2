import assert from "node:assert/strict";
import { test } from "node:test";

import { Decoder } from "../dist/esm/runtime/sse.js";

const text =
  "\uFEFF: c\r\nevent: a\nid: 7\rretry: 30\ndata: ö\ndata:\r\n\r\ndata: 😀\u2028\n\n\ndata: x";

function decoded(bytes, size) {
  const decoder = new Decoder();
  const found = [];
  for (let at = 0; at < bytes.length; at += size) {
    // One buffer for all chunks, as a transport may have it.
    const chunk = Uint8Array.from(bytes.subarray(at, at + size));
    found.push(...decoder.feed(chunk));
    chunk.fill(0);
  }
  return found;
}

test("however the bytes are cut, the events are the same", () => {
  const bytes = new TextEncoder().encode(text);
  const expected = [
    { data: "ö\n", name: "a", id: "7", retry: 30 },
    { data: "😀\u2028", name: "message", id: "7", retry: undefined },
  ];
  for (let size = 1; size <= bytes.length; size++) {
    assert.deepEqual(decoded(bytes, size), expected, `in pieces of ${size}`);
  }
});

test("the time is proportional to the bytes", () => {
  const seconds = (size) => {
    const bytes = new TextEncoder().encode(`data: ${"x".repeat(size)}\n\n`);
    const start = process.cpuUsage();
    for (let round = 0; round < 5; round++) assert.equal(decoded(bytes, 1024).length, 1);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  seconds(1 << 20);
  const [small, large] = [seconds(1 << 20), seconds(8 << 20)];
  assert.ok(large < 30 * Math.max(small, 0.005), `${small} s, then ${large} s`);
});
