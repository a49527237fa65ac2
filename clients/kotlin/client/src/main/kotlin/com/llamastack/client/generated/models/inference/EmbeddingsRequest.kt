// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val modelId: String,
        private val contents: List<EmbeddingContent>,
    ) {
        private var textTruncation: TextTruncation? = null
        private var outputDimension: Long? = null
        private var taskType: EmbeddingTaskType? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [EmbeddingsRequest.textTruncation]. */
        public fun textTruncation(value: TextTruncation): Builder = apply { textTruncation = value }

        /** Sets [EmbeddingsRequest.outputDimension]. */
        public fun outputDimension(value: Long): Builder = apply { outputDimension = value }

        /** Sets [EmbeddingsRequest.taskType]. */
        public fun taskType(value: EmbeddingTaskType): Builder = apply { taskType = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): EmbeddingsRequest = EmbeddingsRequest(
            modelId = modelId,
            contents = contents,
            textTruncation = textTruncation,
            outputDimension = outputDimension,
            taskType = taskType,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(modelId: String, contents: List<EmbeddingContent>): Builder = Builder(modelId, contents)
    }
}
