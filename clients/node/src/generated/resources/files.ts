// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { download, type Download } from "../../runtime/download.js";
import { form } from "../../runtime/form.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

/**
 * Parameters of `files.list`.
 *
 * Source: files.yaml#/paths/~1v1~1files/get
 */
export interface FilesListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** How many files to answer at most, 1 to 10000. Default 10000. */
  limit?: number | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
  /** Only files of this purpose. */
  purpose?: types.FilePurpose | null | undefined;
}

const CREATE: Operation = {
  id: "files.create",
  method: "POST",
  path: "/v1/files",
  body: {
    write: form,
    parts: ["file", "purpose", "expires_after[anchor]", "expires_after[seconds]"],
  },
  answer: shapes.File,
};

const LIST: Operation = {
  id: "files.list",
  method: "GET",
  path: "/v1/files",
  query: {
    after: "",
    limit: "",
    order: "",
    purpose: "",
  },
  answer: shapes.ListFilesResponse,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "files.retrieve",
  method: "GET",
  path: "/v1/files/{file_id}",
  answer: shapes.File,
};

const DELETE: Operation = {
  id: "files.delete",
  method: "DELETE",
  path: "/v1/files/{file_id}",
  answer: shapes.FileDeleted,
};

const CONTENT: Operation = {
  id: "files.content",
  method: "GET",
  path: "/v1/files/{file_id}/content",
  download,
};

/** Operations of `client.files`. */
export class Files extends Resource {
  /**
   * Upload a file.
   *
   * Keeps a file under a new identifier.
   *
   * Source: files.yaml#/paths/~1v1~1files/post
   *
   * @returns The file.
   */
  create(params: types.CreateFileRequest, options?: RequestOptions): APIPromise<types.File> {
    return this._client.send(CREATE, [], params, options);
  }

  /**
   * List files.
   *
   * Returns the files, newest first unless asked otherwise.
   *
   * Source: files.yaml#/paths/~1v1~1files/get
   *
   * @returns A page of files.
   */
  list(
    params?: FilesListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListFilesResponse, types.File> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Get a file.
   *
   * Returns what is known about a file, without its content.
   *
   * Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
   *
   * @param fileId Identifier of the file.
   * @returns The file.
   */
  retrieve(fileId: string, options?: RequestOptions): APIPromise<types.File> {
    return this._client.send(RETRIEVE, [fileId], undefined, options);
  }

  /**
   * Delete a file.
   *
   * Removes a file and its content. Vector stores keep what they have read from it.
   *
   * Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
   *
   * @param fileId Identifier of the file.
   * @returns The file is deleted.
   */
  delete(fileId: string, options?: RequestOptions): APIPromise<types.FileDeleted> {
    return this._client.send(DELETE, [fileId], undefined, options);
  }

  /**
   * Download a file.
   *
   * Returns the bytes of a file as they were uploaded.
   *
   * Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
   *
   * @param fileId Identifier of the file.
   * @returns The bytes.
   */
  content(fileId: string, options?: RequestOptions): APIPromise<Download> {
    return this._client.send(CONTENT, [fileId], undefined, options);
  }
}
