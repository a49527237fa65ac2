// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A tool to run.
 *
 * Source: tools.yaml#/components/schemas/InvokeToolRequest
 */
public class InvokeToolRequest(
    /** Name of the tool. */
    public val toolName: String,
    /** Its arguments by name. */
    public val kwargs: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("tool_name", toolName, StringCodec)
        to.required("kwargs", kwargs, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<InvokeToolRequest, Builder>(InvokeToolRequest) {
        /** Sets [InvokeToolRequest.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value, StringCodec)

        /** Sets [InvokeToolRequest.kwargs]. */
        public fun kwargs(value: JsonObject): Builder = set("kwargs", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<InvokeToolRequest>() {
        override fun read(from: ObjectReader): InvokeToolRequest {
            return InvokeToolRequest(
                toolName = from.required("tool_name", StringCodec),
                kwargs = from.required("kwargs", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
