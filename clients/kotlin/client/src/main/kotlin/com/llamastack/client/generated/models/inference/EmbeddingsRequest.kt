// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Contents, and how they are to be embedded.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingsRequest
 */
public class EmbeddingsRequest(
    /** Identifier of the embedding model. */
    public val modelId: String,
    /** The contents. */
    public val contents: List<EmbeddingContent>,
    /** Which end of a text that is too long is cut off. Default `none`, which refuses it. */
    public val textTruncation: TextTruncation? = null,
    /** Length of the vectors, where the model can shorten them. Default the model's. */
    public val outputDimension: Long? = null,
    /** What the vectors are for: to search with, or to be found. */
    public val taskType: EmbeddingTaskType? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId, StringCodec)
        to.required("contents", contents, ListCodec(EmbeddingContent))
        to.optional("text_truncation", textTruncation, TextTruncation)
        to.optional("output_dimension", outputDimension, LongCodec)
        to.optional("task_type", taskType, EmbeddingTaskType)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<EmbeddingsRequest, Builder>(EmbeddingsRequest) {
        /** Sets [EmbeddingsRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value, StringCodec)

        /** Sets [EmbeddingsRequest.contents]. */
        public fun contents(value: List<EmbeddingContent>): Builder = set("contents", value, ListCodec(EmbeddingContent))

        /** Sets [EmbeddingsRequest.textTruncation]. */
        public fun textTruncation(value: TextTruncation): Builder = set("text_truncation", value, TextTruncation)

        /** Sets [EmbeddingsRequest.outputDimension]. */
        public fun outputDimension(value: Long): Builder = set("output_dimension", value, LongCodec)

        /** Sets [EmbeddingsRequest.taskType]. */
        public fun taskType(value: EmbeddingTaskType): Builder = set("task_type", value, EmbeddingTaskType)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EmbeddingsRequest>() {
        override fun read(from: ObjectReader): EmbeddingsRequest {
            return EmbeddingsRequest(
                modelId = from.required("model_id", StringCodec),
                contents = from.required("contents", ListCodec(EmbeddingContent)),
                textTruncation = from.optional("text_truncation", TextTruncation),
                outputDimension = from.optional("output_dimension", LongCodec),
                taskType = from.optional("task_type", EmbeddingTaskType),
                additionalProperties = from.rest(),
            )
        }
    }
}
