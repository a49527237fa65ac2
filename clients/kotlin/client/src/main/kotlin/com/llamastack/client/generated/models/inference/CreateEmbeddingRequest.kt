// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Texts, and how they are to be embedded.
 *
 * Source: inference.yaml#/components/schemas/CreateEmbeddingRequest
 */
public class CreateEmbeddingRequest(
    /** Identifier of the embedding model. */
    public val model: String,
    /** One text, or a list of inputs. */
    public val input: TextInput,
    /** How the vectors are written. Default `float`. */
    public val encodingFormat: Field<EmbeddingEncodingFormat> = Field.Absent,
    /** Length of the vectors, where the model can shorten them. Default the model's. */
    public val dimensions: Field<Long> = Field.Absent,
    /** Stable name of the end user, such as a hash, to tell misuse by. */
    public val user: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.required("input", input, TextInput)
        to.field("encoding_format", encodingFormat, EmbeddingEncodingFormat)
        to.field("dimensions", dimensions, LongCodec)
        to.field("user", user, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateEmbeddingRequest, Builder>(CreateEmbeddingRequest) {
        /** Sets [CreateEmbeddingRequest.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)

        /** Sets [CreateEmbeddingRequest.input]. */
        public fun input(value: TextInput): Builder = set("input", value, TextInput)

        /** Sets [CreateEmbeddingRequest.encodingFormat]. */
        public fun encodingFormat(value: EmbeddingEncodingFormat?): Builder = set("encoding_format", value, EmbeddingEncodingFormat)

        /** Sets [CreateEmbeddingRequest.dimensions]. */
        public fun dimensions(value: Long?): Builder = set("dimensions", value, LongCodec)

        /** Sets [CreateEmbeddingRequest.user]. */
        public fun user(value: String?): Builder = set("user", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateEmbeddingRequest>() {
        override fun read(from: ObjectReader): CreateEmbeddingRequest {
            return CreateEmbeddingRequest(
                model = from.required("model", StringCodec),
                input = from.required("input", TextInput),
                encodingFormat = from.field("encoding_format", EmbeddingEncodingFormat),
                dimensions = from.field("dimensions", LongCodec),
                user = from.field("user", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
