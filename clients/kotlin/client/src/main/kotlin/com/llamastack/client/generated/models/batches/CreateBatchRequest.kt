// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A file of requests, and how they are to be answered.
 *
 * Source: batches.yaml#/components/schemas/CreateBatchRequest
 */
public class CreateBatchRequest(
    /** Identifier of a file that was uploaded with the purpose `batch`. */
    public val inputFileId: String,
    /** Operation that every request of a batch asks for. */
    public val endpoint: BatchEndpoint,
    /** Time within which a batch is answered. */
    public val completionWindow: BatchCompletionWindow,
    /** Short texts to keep with the batch. */
    public val metadata: Field<StringMap> = Field.Absent,
    /** When the output files of a batch are deleted. */
    public val outputExpiresAfter: BatchOutputExpiration? = null,
    /** A second request with the same key and the same values answers the first batch; with other values it answers 409. */
    public val idempotencyKey: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputFileId = from.required("input_file_id", StringDecoder),
        endpoint = from.required("endpoint", BatchEndpoint),
        completionWindow = from.required("completion_window", BatchCompletionWindow),
        metadata = from.field("metadata", MapDecoder(StringDecoder)),
        outputExpiresAfter = from.optional("output_expires_after", model { BatchOutputExpiration(it) }),
        idempotencyKey = from.field("idempotency_key", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("input_file_id", inputFileId)
        to.required("endpoint", endpoint)
        to.required("completion_window", completionWindow)
        to.field("metadata", metadata)
        to.optional("output_expires_after", outputExpiresAfter)
        to.field("idempotency_key", idempotencyKey)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateBatchRequest, Builder>() {
        override fun make(from: ObjectReader): CreateBatchRequest = CreateBatchRequest(from)

        /** Sets [CreateBatchRequest.inputFileId]. */
        public fun inputFileId(value: String): Builder = set("input_file_id", value)

        /** Sets [CreateBatchRequest.endpoint]. */
        public fun endpoint(value: BatchEndpoint): Builder = set("endpoint", value)

        /** Sets [CreateBatchRequest.completionWindow]. */
        public fun completionWindow(value: BatchCompletionWindow): Builder = set("completion_window", value)

        /** Sets [CreateBatchRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value)

        /** Sets [CreateBatchRequest.outputExpiresAfter]. */
        public fun outputExpiresAfter(value: BatchOutputExpiration): Builder = set("output_expires_after", value)

        /** Sets [CreateBatchRequest.idempotencyKey]. */
        public fun idempotencyKey(value: String?): Builder = set("idempotency_key", value)
    }
}
