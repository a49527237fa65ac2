// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Files. */

import type { FileInput } from "../../runtime/form.js";
import type { OpenEnum } from "../../runtime/variants.js";

/**
 * A form with a file.
 *
 * Source: files.yaml#/components/schemas/CreateFileRequest
 */
export interface CreateFileRequest {
  /** The file, with its name. */
  file: FileInput;
  /** What an uploaded file is for. */
  purpose: FileUploadPurpose;
  /**
   * When to delete the file by itself. A form carries it as `expires_after[anchor]` and
   * `expires_after[seconds]`.
   */
  expires_after?: FileExpiresAfter | undefined;
}

/**
 * When to delete the file by itself. A form carries it as `expires_after[anchor]` and
 * `expires_after[seconds]`.
 *
 * Source: files.yaml#/components/schemas/FileExpiresAfter
 */
export interface FileExpiresAfter {
  /** The moment from which the time runs. */
  anchor: "created_at";
  /** How long to keep it, from one hour to 30 days. */
  seconds: number;
}

/**
 * A file without its content.
 *
 * Source: files.yaml#/components/schemas/File
 */
export interface File {
  /** Identifier of the file. */
  id: string;
  /** Kind of this object. */
  object: "file";
  /** Size of the content in bytes. */
  bytes: number;
  /** When it was uploaded in Unix seconds. */
  created_at: number;
  /** When it will be deleted in Unix seconds; null or absent for never. */
  expires_at?: number | null | undefined;
  /** Name given on upload. */
  filename: string;
  /** What a file is for. */
  purpose: FilePurpose;
  /** Whether a file can be used. */
  status: FileStatus;
  /** Why `status` is `error`; empty otherwise. */
  status_details: string;
}

/**
 * Whether a file can be used.
 *
 * Source: files.yaml#/components/schemas/FileStatus
 */
export type FileStatus = OpenEnum<"uploaded" | "processed" | "error">;

/**
 * What a file is for.
 *
 * Source: files.yaml#/components/schemas/FilePurpose
 */
export type FilePurpose = OpenEnum<
  | "assistants"
  | "assistants_output"
  | "batch"
  | "batch_output"
  | "fine-tune"
  | "fine-tune-results"
  | "vision"
  | "user_data"
  | "evals"
>;

/**
 * What an uploaded file is for.
 *
 * Source: files.yaml#/components/schemas/FileUploadPurpose
 */
export type FileUploadPurpose = OpenEnum<
  "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals"
>;

/**
 * A page of files.
 *
 * Source: files.yaml#/components/schemas/ListFilesResponse
 */
export interface ListFilesResponse {
  /** Kind of this object. */
  object: "list";
  /** The files. */
  data: File[];
  /** Identifier of the first file; null on an empty page. */
  first_id: string | null;
  /** Identifier of the last file; null on an empty page. */
  last_id: string | null;
  /** Whether files follow. */
  has_more: boolean;
}

/**
 * Proof that a file is gone.
 *
 * Source: files.yaml#/components/schemas/FileDeleted
 */
export interface FileDeleted {
  /** Identifier that the file had. */
  id: string;
  /** Kind of this object. */
  object: "file";
  /** Whether it is deleted. */
  deleted: boolean;
}
