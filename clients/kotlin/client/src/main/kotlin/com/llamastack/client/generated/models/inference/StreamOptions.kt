// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What a stream carries beside the text.
 *
 * Source: inference.yaml#/components/schemas/StreamOptions
 */
public class StreamOptions(
    /** Whether a last piece carries the tokens used. Default false. */
    public val includeUsage: Field<Boolean> = Field.Absent,
    /** Whether random text hides the lengths of the pieces. Default the server's. */
    public val includeObfuscation: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("include_usage", includeUsage, BooleanCodec)
        to.field("include_obfuscation", includeObfuscation, BooleanCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var includeUsage: Field<Boolean> = Field.Absent
        private var includeObfuscation: Field<Boolean> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [StreamOptions.includeUsage]. */
        public fun includeUsage(value: Boolean?): Builder = apply { includeUsage = Field.of(value) }

        /** Sets [StreamOptions.includeObfuscation]. */
        public fun includeObfuscation(value: Boolean?): Builder = apply { includeObfuscation = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): StreamOptions = StreamOptions(
            includeUsage = includeUsage,
            includeObfuscation = includeObfuscation,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StreamOptions>() {
        override fun read(from: ObjectReader): StreamOptions {
            return StreamOptions(
                includeUsage = from.field("include_usage", BooleanCodec),
                includeObfuscation = from.field("include_obfuscation", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
