// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Multipart. */

import type { FileInput } from "../../runtime/form.js";

/**
 * A picture to keep.
 *
 * Source: multipart.yaml#/components/schemas/PictureForm
 */
export interface PictureForm {
  /** The picture. */
  file: FileInput;
  /** Small versions. */
  thumbnails?: FileInput[] | undefined;
  /** What it is for. */
  purpose: string;
  /** When it goes. */
  expires_after?: PictureExpiry | undefined;
  /** Words about it. */
  tags?: string[] | undefined;
  /** Whether everyone may see it. */
  public?: boolean | undefined;
}

/**
 * When it goes.
 *
 * Source: multipart.yaml#/components/schemas/PictureExpiry
 */
export interface PictureExpiry {
  /** From when. */
  anchor: "created_at";
  /** How long. */
  seconds: number;
}

/**
 * A picture.
 *
 * Source: multipart.yaml#/components/schemas/Picture
 */
export interface Picture {
  /** Its identifier. */
  id: string;
  /** Its size. */
  bytes: number;
}
