// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        input = from.required("input", TextInput),
        encodingFormat = from.field("encoding_format", EmbeddingEncodingFormat),
        dimensions = from.field("dimensions", LongDecoder),
        user = from.field("user", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.required("input", input)
        to.field("encoding_format", encodingFormat)
        to.field("dimensions", dimensions)
        to.field("user", user)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateEmbeddingRequest, Builder>() {
        override fun make(from: ObjectReader): CreateEmbeddingRequest = CreateEmbeddingRequest(from)

        /** Sets [CreateEmbeddingRequest.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [CreateEmbeddingRequest.input]. */
        public fun input(value: TextInput): Builder = set("input", value)

        /** Sets [CreateEmbeddingRequest.encodingFormat]. */
        public fun encodingFormat(value: EmbeddingEncodingFormat?): Builder = set("encoding_format", value)

        /** Sets [CreateEmbeddingRequest.dimensions]. */
        public fun dimensions(value: Long?): Builder = set("dimensions", value)

        /** Sets [CreateEmbeddingRequest.user]. */
        public fun user(value: String?): Builder = set("user", value)
    }
}
