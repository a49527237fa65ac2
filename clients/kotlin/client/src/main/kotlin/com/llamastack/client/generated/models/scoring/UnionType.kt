// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One of several types.
 *
 * Source: scoring.yaml#/components/schemas/UnionType
 */
public class UnionType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "union"

    override fun write(to: ObjectWriter) {
        to.constant("type", "union")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UnionType, Builder>(UnionType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UnionType>() {
        override fun read(from: ObjectReader): UnionType {
            from.constant("type", "union")
            return UnionType(
                additionalProperties = from.rest(),
            )
        }
    }
}
