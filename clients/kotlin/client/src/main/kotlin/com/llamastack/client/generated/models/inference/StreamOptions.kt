// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        includeUsage = from.field("include_usage", BooleanDecoder),
        includeObfuscation = from.field("include_obfuscation", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("include_usage", includeUsage)
        to.field("include_obfuscation", includeObfuscation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<StreamOptions, Builder>() {
        override fun make(from: ObjectReader): StreamOptions = StreamOptions(from)

        /** Sets [StreamOptions.includeUsage]. */
        public fun includeUsage(value: Boolean?): Builder = set("include_usage", value)

        /** Sets [StreamOptions.includeObfuscation]. */
        public fun includeObfuscation(value: Boolean?): Builder = set("include_obfuscation", value)
    }
}
