// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Type a text.
 *
 * Source: responses.yaml#/components/schemas/ComputerType
 */
public class ComputerType(
    /** The text. */
    public val text: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "type"

    override fun write(to: ObjectWriter) {
        to.constant("type", "type")
        to.required("text", text, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerType, Builder>(ComputerType) {
        /** Sets [ComputerType.text]. */
        public fun text(value: String): Builder = set("text", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerType>() {
        override fun read(from: ObjectReader): ComputerType {
            from.constant("type", "type")
            return ComputerType(
                text = from.required("text", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
