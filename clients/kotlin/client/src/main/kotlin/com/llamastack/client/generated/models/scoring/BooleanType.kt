// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * True or false.
 *
 * Source: scoring.yaml#/components/schemas/BooleanType
 */
public class BooleanType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "boolean"

    override fun write(to: ObjectWriter) {
        to.constant("type", "boolean")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BooleanType, Builder>(BooleanType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BooleanType>() {
        override fun read(from: ObjectReader): BooleanType {
            from.constant("type", "boolean")
            return BooleanType(
                additionalProperties = from.rest(),
            )
        }
    }
}
