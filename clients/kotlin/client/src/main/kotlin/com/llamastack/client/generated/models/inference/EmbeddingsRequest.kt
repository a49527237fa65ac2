// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.required("model_id", StringDecoder),
        contents = from.required("contents", ListDecoder(EmbeddingContent)),
        textTruncation = from.optional("text_truncation", TextTruncation),
        outputDimension = from.optional("output_dimension", LongDecoder),
        taskType = from.optional("task_type", EmbeddingTaskType),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId)
        to.required("contents", contents)
        to.optional("text_truncation", textTruncation)
        to.optional("output_dimension", outputDimension)
        to.optional("task_type", taskType)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<EmbeddingsRequest, Builder>() {
        override fun make(from: ObjectReader): EmbeddingsRequest = EmbeddingsRequest(from)

        /** Sets [EmbeddingsRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value)

        /** Sets [EmbeddingsRequest.contents]. */
        public fun contents(value: List<EmbeddingContent>): Builder = set("contents", value)

        /** Sets [EmbeddingsRequest.textTruncation]. */
        public fun textTruncation(value: TextTruncation): Builder = set("text_truncation", value)

        /** Sets [EmbeddingsRequest.outputDimension]. */
        public fun outputDimension(value: Long): Builder = set("output_dimension", value)

        /** Sets [EmbeddingsRequest.taskType]. */
        public fun taskType(value: EmbeddingTaskType): Builder = set("task_type", value)
    }
}
