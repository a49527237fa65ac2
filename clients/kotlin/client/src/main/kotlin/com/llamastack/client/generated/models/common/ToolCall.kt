// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A call that the model asks for.
 *
 * Source: common.yaml#/components/schemas/ToolCall
 */
public class ToolCall(
    /** Identifier of the call. */
    public val callId: String,
    /** The tool: a built-in one such as `brave_search`, or any other by name. */
    public val toolName: String,
    /** Arguments of a call, as an object, or as text where the model's text is not an object. */
    public val arguments: ToolArguments,
    /** The arguments as JSON text. */
    public val argumentsJson: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ToolCallDeltaContent {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        toolName = from.required("tool_name", StringDecoder),
        arguments = from.required("arguments", ToolArguments),
        argumentsJson = from.optional("arguments_json", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("call_id", callId)
        to.required("tool_name", toolName)
        to.required("arguments", arguments)
        to.optional("arguments_json", argumentsJson)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolCall, Builder>() {
        override fun make(from: ObjectReader): ToolCall = ToolCall(from)

        /** Sets [ToolCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ToolCall.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value)

        /** Sets [ToolCall.arguments]. */
        public fun arguments(value: ToolArguments): Builder = set("arguments", value)

        /** Sets [ToolCall.argumentsJson]. */
        public fun argumentsJson(value: String): Builder = set("arguments_json", value)
    }
}
