// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** What is left of the types of answers and events at run time; bundlers drop what is not used. */

import type * as runtime from "../runtime/shape.js";

export const Memo: runtime.Shape = {
  text: "s",
  colour: "s",
  due: "s",
  old: "s",
};

export const Picture: runtime.Shape = {
  id: "s",
  bytes: "i",
};

export const House: runtime.Shape = {
  id: "s",
};

export const HouseList: runtime.Shape = {
  data: ["*", House],
};

export const Room: runtime.Shape = {
  id: "s",
};

export const Note: runtime.Shape = {
  must: "s",
  must_or_null: ["?", "s"],
  may: "s",
  may_or_null: ["?", "n"],
  with_default: "i",
  nested: ["?", "s"],
  free: "o",
  names: ["%", "s"],
  at: "s",
  link: "s",
};

export const ItemPage: runtime.Shape = {
  data: ["*", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const Comparison: runtime.Shape = {
  type: "=eq",
  key: "s",
};

export const Compound: runtime.Shape = {
  type: "=and",
  filters: ["*", () => Filter],
};

export const Filter: runtime.Shape = [
  "@",
  "type",
  {
    eq: Comparison,
    and: Compound,
  },
];

export const Tree: runtime.Shape = {
  name: "s",
  children: ["*", () => Tree],
  filter: Filter,
};

export const ReservedWordsRequest: runtime.Shape = {
  class: "s",
  schema: "o",
  model_config: "s",
  copy: "b",
  list: ["*", "s"],
  dict: ["%", ["*", "s"]],
  str: "s",
  kwargs: "o",
  "date-time": "s",
};

export const Words: runtime.Shape = {
  words: ["*", "s"],
};

export const WordAdded: runtime.Shape = {
  type: "=word.added",
  word: "s",
};

export const WordsEnded: runtime.Shape = {
  type: "=words.ended",
};

export const WordEvent: runtime.Shape = [
  "@",
  "type",
  {
    "word.added": WordAdded,
    "words.ended": WordsEnded,
  },
];

export const Circle: runtime.Shape = {
  kind: "=circle",
  radius: "n",
};

export const Square: runtime.Shape = {
  kind: "=square",
  side: "n",
};

export const Shape: runtime.Shape = [
  "@",
  "kind",
  {
    circle: Circle,
    square: Square,
  },
];
