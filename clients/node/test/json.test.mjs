import assert from "node:assert/strict";
import { test } from "node:test";

import { copyDigits, parse, stringify } from "../dist/esm/runtime/json.js";

test("digits that a number cannot hold come back", () => {
  for (const text of [
    '{"a":12345678901234567890}',
    "[1,-98765432109876543210,3]",
    '{"a":[{"b":{"\\"c":123456789012345678901234567890}}],"d":"123456789012345678901"}',
    '{"1e999":1e999}',
  ]) {
    assert.equal(stringify(parse(text)), text);
  }
});

test("a value that has changed since is written as it is", () => {
  const value = parse('{"a":12345678901234567890,"b":98765432109876543210}');
  value.a = 1;
  assert.equal(stringify(value), '{"a":1,"b":98765432109876543210}');
});

test("a copy keeps the digits when it is told to", () => {
  const value = parse('{"a":12345678901234567890}');
  const copy = { ...value };
  copyDigits(value, copy);
  assert.equal(stringify(copy), '{"a":12345678901234567890}');
});

test("a key that comes twice has its last value", () => {
  const text = '{"a":12345678901234567890,"a":{"b":12345678901234567890}}';
  assert.equal(stringify(parse(text)), '{"a":{"b":12345678901234567890}}');
  assert.deepEqual(parse('{"a":{"b":12345678901234567890},"a":5}'), { a: 5 });
});

test("bigint, dates and undefined", () => {
  const value = {
    a: 2n ** 64n,
    b: new Date(0),
    c: undefined,
    d: [undefined, null],
    e: { f: "ö/" },
  };
  const text =
    '{"a":18446744073709551616,"b":"1970-01-01T00:00:00.000Z","d":[null,null],"e":{"f":"ö/"}}';
  assert.equal(stringify(value), text);
});

test("too deep is a RangeError, a thousand brackets side by side are not", () => {
  assert.throws(() => parse("[".repeat(5000) + "]".repeat(5000)), RangeError);
  assert.equal(parse(`[${Array(5000).fill("[]").join()}]`).length, 5000);
});
