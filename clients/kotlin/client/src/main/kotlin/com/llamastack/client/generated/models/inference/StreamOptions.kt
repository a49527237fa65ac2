// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<StreamOptions, Builder>(StreamOptions) {
        /** Sets [StreamOptions.includeUsage]. */
        public fun includeUsage(value: Boolean?): Builder = set("include_usage", value, BooleanCodec)

        /** Sets [StreamOptions.includeObfuscation]. */
        public fun includeObfuscation(value: Boolean?): Builder = set("include_obfuscation", value, BooleanCodec)
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
    }
}
