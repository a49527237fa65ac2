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
 * Which custom tool is called with what.
 *
 * Source: inference.yaml#/components/schemas/CustomToolCall
 */
public class CustomToolCall(
    /** Name of the tool. */
    public val name: String,
    /** The input. */
    public val input: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
        to.required("input", input, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CustomToolCall, Builder>(CustomToolCall) {
        /** Sets [CustomToolCall.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [CustomToolCall.input]. */
        public fun input(value: String): Builder = set("input", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CustomToolCall>() {
        override fun read(from: ObjectReader): CustomToolCall {
            return CustomToolCall(
                name = from.required("name", StringCodec),
                input = from.required("input", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
