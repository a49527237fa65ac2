// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A text.
 *
 * Source: scoring.yaml#/components/schemas/StringType
 */
public class StringType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "string"

    override fun write(to: ObjectWriter) {
        to.constant("type", "string")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<StringType, Builder>(StringType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StringType>() {
        override fun read(from: ObjectReader): StringType {
            from.constant("type", "string")
            return StringType(
                additionalProperties = from.rest(),
            )
        }
    }
}
