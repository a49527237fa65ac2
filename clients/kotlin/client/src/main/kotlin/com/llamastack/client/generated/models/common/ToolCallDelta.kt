// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * More of a tool call that the model writes.
 *
 * Source: common.yaml#/components/schemas/ToolCallDelta
 */
public class ToolCallDelta(
    /** The text of the call so far, or the whole call once it is understood. */
    public val toolCall: ToolCallDeltaContent,
    /** How far the reading of a tool call is. */
    public val parseStatus: ToolCallParseStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ContentDelta {
    /** Tag of this kind. */
    public val type: String get() = "tool_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "tool_call")
        to.required("tool_call", toolCall, ToolCallDeltaContent)
        to.required("parse_status", parseStatus, ToolCallParseStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolCallDelta>() {
        override fun read(from: ObjectReader): ToolCallDelta {
            from.constant("type", "tool_call")
            return ToolCallDelta(
                toolCall = from.required("tool_call", ToolCallDeltaContent),
                parseStatus = from.required("parse_status", ToolCallParseStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
