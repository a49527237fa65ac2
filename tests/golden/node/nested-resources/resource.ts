// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

const RETRIEVE: Operation = {
  id: "houses.rooms.retrieve",
  method: "GET",
  path: "/v1/houses/{house_id}/rooms/{+room_id}",
  answer: shapes.Room,
};

/** Operations of `client.houses.rooms`. */
export class HousesRooms extends Resource {
  /**
   * Get a room.
   *
   * The path has two parameters, one of which spans segments.
   *
   * Source: nested_resources.yaml#/paths/~1v1~1houses~1{house_id}~1rooms~1{room_id}/get
   *
   * @param houseId Identifier of the house.
   * @param roomId Identifier of the room.
   * @returns The room.
   */
  retrieve(houseId: string, roomId: string, options?: RequestOptions): APIPromise<types.Room> {
    return this._client.send(RETRIEVE, [houseId, roomId], undefined, options);
  }
}
