// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "batch")
        to.required("endpoint", endpoint, StringCodec)
        to.field("model", model, StringCodec)
        to.field("errors", errors, BatchErrors)
        to.required("input_file_id", inputFileId, StringCodec)
        to.required("completion_window", completionWindow, StringCodec)
        to.required("status", status, BatchStatus)
        to.field("output_file_id", outputFileId, StringCodec)
        to.field("error_file_id", errorFileId, StringCodec)
        to.required("created_at", createdAt, LongCodec)
        to.field("in_progress_at", inProgressAt, LongCodec)
        to.field("expires_at", expiresAt, LongCodec)
        to.field("finalizing_at", finalizingAt, LongCodec)
        to.field("completed_at", completedAt, LongCodec)
        to.field("failed_at", failedAt, LongCodec)
        to.field("expired_at", expiredAt, LongCodec)
        to.field("cancelling_at", cancellingAt, LongCodec)
        to.field("cancelled_at", cancelledAt, LongCodec)
        to.field("request_counts", requestCounts, BatchRequestCounts)
        to.field("usage", usage, BatchUsage)
        to.field("metadata", metadata, MapCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Batch>() {
        override fun read(from: ObjectReader): Batch {
            from.constant("object", "batch")
            return Batch(
                id = from.required("id", StringCodec),
                endpoint = from.required("endpoint", StringCodec),
                inputFileId = from.required("input_file_id", StringCodec),
                completionWindow = from.required("completion_window", StringCodec),
                status = from.required("status", BatchStatus),
                createdAt = from.required("created_at", LongCodec),
                model = from.field("model", StringCodec),
                errors = from.field("errors", BatchErrors),
                outputFileId = from.field("output_file_id", StringCodec),
                errorFileId = from.field("error_file_id", StringCodec),
                inProgressAt = from.field("in_progress_at", LongCodec),
                expiresAt = from.field("expires_at", LongCodec),
                finalizingAt = from.field("finalizing_at", LongCodec),
                completedAt = from.field("completed_at", LongCodec),
                failedAt = from.field("failed_at", LongCodec),
                expiredAt = from.field("expired_at", LongCodec),
                cancellingAt = from.field("cancelling_at", LongCodec),
                cancelledAt = from.field("cancelled_at", LongCodec),
                requestCounts = from.field("request_counts", BatchRequestCounts),
                usage = from.field("usage", BatchUsage),
                metadata = from.field("metadata", MapCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
