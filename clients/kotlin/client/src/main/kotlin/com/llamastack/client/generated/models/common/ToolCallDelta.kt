// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * More of a tool call that the model writes.
 *
 * Source: common.yaml#/components/schemas/ToolCallDelta
 */
public class ToolCallDelta @JvmOverloads constructor(
    /** The text of the call so far, or the whole call once it is understood. */
    public val toolCall: ToolCallDeltaContent,
    /** How far the reading of a tool call is. */
    public val parseStatus: ToolCallParseStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ContentDelta {
    /** Tag of this kind. */
    public val type: String get() = "tool_call"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolCall = from.required("tool_call", ToolCallDeltaContent),
        parseStatus = from.required("parse_status", ToolCallParseStatus),
        additionalProperties = from.constant("type", "tool_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("tool_call", toolCall)
        to.required("parse_status", parseStatus)
    }
}
