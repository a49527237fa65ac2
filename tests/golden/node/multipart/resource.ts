// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { download, type Download } from "../../runtime/download.js";
import { form } from "../../runtime/form.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const CREATE: Operation = {
  id: "pictures.create",
  method: "POST",
  path: "/v1/pictures",
  body: {
    write: form,
    parts: [
      "file",
      "thumbnails",
      "purpose",
      "expires_after[anchor]",
      "expires_after[seconds]",
      "tags",
      "public",
    ],
  },
  answer: shapes.Picture,
};

const CONTENT: Operation = {
  id: "pictures.content",
  method: "GET",
  path: "/v1/pictures/{picture_id}/content",
  download,
};

const DELETE: Operation = {
  id: "pictures.delete",
  method: "DELETE",
  path: "/v1/pictures/{picture_id}",
};

/** Operations of `client.pictures`. */
export class Pictures extends Resource {
  /**
   * Keep a picture.
   *
   * Keeps a picture.
   *
   * Source: multipart.yaml#/paths/~1v1~1pictures/post
   *
   * @returns The picture.
   */
  create(params: types.PictureForm, options?: RequestOptions): APIPromise<types.Picture> {
    return this._client.send(CREATE, [], params, options);
  }

  /**
   * Get the bytes.
   *
   * Answers the bytes of a picture.
   *
   * Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}~1content/get
   *
   * @param pictureId Identifier of the picture.
   * @returns The bytes.
   */
  content(pictureId: string, options?: RequestOptions): APIPromise<Download> {
    return this._client.send(CONTENT, [pictureId], undefined, options);
  }

  /**
   * Delete a picture.
   *
   * Deletes a picture.
   *
   * Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}/delete
   *
   * @param pictureId Identifier of the picture.
   */
  delete(pictureId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(DELETE, [pictureId], undefined, options);
  }
}
