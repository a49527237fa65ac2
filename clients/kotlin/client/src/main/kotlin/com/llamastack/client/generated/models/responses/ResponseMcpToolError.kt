// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The tool failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpToolError
 */
public class ResponseMcpToolError @JvmOverloads constructor(
    /** What the tool had to say. */
    public val content: JsonElement,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpErrorDetail {
    /** Tag of this kind. */
    public val type: String get() = "mcp_tool_execution_error"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", AnyDecoder),
        additionalProperties = from.constant("type", "mcp_tool_execution_error").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("content", content)
    }
}
