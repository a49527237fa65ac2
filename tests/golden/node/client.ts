// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { Client } from "../runtime/client.js";
import { Class } from "./resources/class.js";
import { Houses } from "./resources/houses.js";
import { Items } from "./resources/items.js";
import { Memos } from "./resources/memos.js";
import { Notes } from "./resources/notes.js";
import { Pictures } from "./resources/pictures.js";
import { Shapes } from "./resources/shapes.js";
import { Trees } from "./resources/trees.js";
import { Words } from "./resources/words.js";

/** A client with every resource. Each can be replaced by another implementation of its class. */
export class Resources extends Client {
  /** Operations of `client.memos`. */
  memos: Memos = new Memos(this);

  /** Operations of `client.pictures`. */
  pictures: Pictures = new Pictures(this);

  /** Operations of `client.houses`. */
  houses: Houses = new Houses(this);

  /** Operations of `client.notes`. */
  notes: Notes = new Notes(this);

  /** Operations of `client.items`. */
  items: Items = new Items(this);

  /** Operations of `client.trees`. */
  trees: Trees = new Trees(this);

  /** Operations of `client.class`. */
  class: Class = new Class(this);

  /** Operations of `client.words`. */
  words: Words = new Words(this);

  /** Operations of `client.shapes`. */
  shapes: Shapes = new Shapes(this);
}
