// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A prompt for a completion.
 *
 * Source: scoring.yaml#/components/schemas/CompletionInputType
 */
public class CompletionInputType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "completion_input"

    override fun write(to: ObjectWriter) {
        to.constant("type", "completion_input")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CompletionInputType, Builder>(CompletionInputType) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionInputType>() {
        override fun read(from: ObjectReader): CompletionInputType {
            from.constant("type", "completion_input")
            return CompletionInputType(
                additionalProperties = from.rest(),
            )
        }
    }
}
