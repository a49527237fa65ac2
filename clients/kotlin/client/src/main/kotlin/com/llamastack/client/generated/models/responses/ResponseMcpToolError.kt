// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The tool failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpToolError
 */
public class ResponseMcpToolError(
    /** What the tool had to say. */
    public val content: JsonElement,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpErrorDetail {
    /** Tag of this kind. */
    public val type: String get() = "mcp_tool_execution_error"

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp_tool_execution_error")
        to.required("content", content, AnyCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpToolError, Builder>(ResponseMcpToolError) {
        /** Sets [ResponseMcpToolError.content]. */
        public fun content(value: JsonElement): Builder = set("content", value, AnyCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpToolError>() {
        override fun read(from: ObjectReader): ResponseMcpToolError {
            from.constant("type", "mcp_tool_execution_error")
            return ResponseMcpToolError(
                content = from.required("content", AnyCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
