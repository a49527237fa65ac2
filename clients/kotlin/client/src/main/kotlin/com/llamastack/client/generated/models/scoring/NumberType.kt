// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A number.
 *
 * Source: scoring.yaml#/components/schemas/NumberType
 */
public class NumberType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "number"

    override fun write(to: ObjectWriter) {
        to.constant("type", "number")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<NumberType, Builder>(NumberType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<NumberType>() {
        override fun read(from: ObjectReader): NumberType {
            from.constant("type", "number")
            return NumberType(
                additionalProperties = from.rest(),
            )
        }
    }
}
