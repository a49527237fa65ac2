// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Many requests, answered in the background. Times are Unix seconds.
 *
 * Source: batches.yaml#/components/schemas/Batch
 */
public class Batch(
    /** Identifier of the batch. */
    public val id: String,
    /** Operation that every request asks for. */
    public val endpoint: String,
    /** File of the requests. */
    public val inputFileId: String,
    /** Time within which it is answered. */
    public val completionWindow: String,
    /** State of a batch. */
    public val status: BatchStatus,
    /** When it was created. */
    public val createdAt: Long,
    /** Model that the requests ask for, where it is one. */
    public val model: Field<String> = Field.Absent,
    /** Why the batch failed as a whole. */
    public val errors: Field<BatchErrors> = Field.Absent,
    /** File of the answers. */
    public val outputFileId: Field<String> = Field.Absent,
    /** File of the requests that failed. */
    public val errorFileId: Field<String> = Field.Absent,
    /** When answering began. */
    public val inProgressAt: Field<Long> = Field.Absent,
    /** When it expires. */
    public val expiresAt: Field<Long> = Field.Absent,
    /** When all was answered and the files were begun. */
    public val finalizingAt: Field<Long> = Field.Absent,
    /** When it was completed. */
    public val completedAt: Field<Long> = Field.Absent,
    /** When it failed. */
    public val failedAt: Field<Long> = Field.Absent,
    /** When it expired. */
    public val expiredAt: Field<Long> = Field.Absent,
    /** When someone cancelled it. */
    public val cancellingAt: Field<Long> = Field.Absent,
    /** When it stopped. */
    public val cancelledAt: Field<Long> = Field.Absent,
    /** How many requests are in which state. */
    public val requestCounts: Field<BatchRequestCounts> = Field.Absent,
    /** Tokens used so far. */
    public val usage: Field<BatchUsage> = Field.Absent,
    /** Short texts kept with it. */
    public val metadata: Field<StringMap> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "batch"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        endpoint = from.required("endpoint", StringDecoder),
        inputFileId = from.required("input_file_id", StringDecoder),
        completionWindow = from.required("completion_window", StringDecoder),
        status = from.required("status", BatchStatus),
        createdAt = from.required("created_at", LongDecoder),
        model = from.field("model", StringDecoder),
        errors = from.field("errors", model { BatchErrors(it) }),
        outputFileId = from.field("output_file_id", StringDecoder),
        errorFileId = from.field("error_file_id", StringDecoder),
        inProgressAt = from.field("in_progress_at", LongDecoder),
        expiresAt = from.field("expires_at", LongDecoder),
        finalizingAt = from.field("finalizing_at", LongDecoder),
        completedAt = from.field("completed_at", LongDecoder),
        failedAt = from.field("failed_at", LongDecoder),
        expiredAt = from.field("expired_at", LongDecoder),
        cancellingAt = from.field("cancelling_at", LongDecoder),
        cancelledAt = from.field("cancelled_at", LongDecoder),
        requestCounts = from.field("request_counts", model { BatchRequestCounts(it) }),
        usage = from.field("usage", model { BatchUsage(it) }),
        metadata = from.field("metadata", MapDecoder(StringDecoder)),
        additionalProperties = from.constant("object", "batch").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("endpoint", endpoint)
        to.field("model", model)
        to.field("errors", errors)
        to.required("input_file_id", inputFileId)
        to.required("completion_window", completionWindow)
        to.required("status", status)
        to.field("output_file_id", outputFileId)
        to.field("error_file_id", errorFileId)
        to.required("created_at", createdAt)
        to.field("in_progress_at", inProgressAt)
        to.field("expires_at", expiresAt)
        to.field("finalizing_at", finalizingAt)
        to.field("completed_at", completedAt)
        to.field("failed_at", failedAt)
        to.field("expired_at", expiredAt)
        to.field("cancelling_at", cancellingAt)
        to.field("cancelled_at", cancelledAt)
        to.field("request_counts", requestCounts)
        to.field("usage", usage)
        to.field("metadata", metadata)
    }
}
