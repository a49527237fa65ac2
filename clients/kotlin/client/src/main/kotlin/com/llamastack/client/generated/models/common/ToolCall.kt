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
    override fun write(to: ObjectWriter) {
        to.required("call_id", callId, StringCodec)
        to.required("tool_name", toolName, StringCodec)
        to.required("arguments", arguments, ToolArguments)
        to.optional("arguments_json", argumentsJson, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ToolCall, Builder>(ToolCall) {
        /** Sets [ToolCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ToolCall.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value, StringCodec)

        /** Sets [ToolCall.arguments]. */
        public fun arguments(value: ToolArguments): Builder = set("arguments", value, ToolArguments)

        /** Sets [ToolCall.argumentsJson]. */
        public fun argumentsJson(value: String): Builder = set("arguments_json", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ToolCall>() {
        override fun read(from: ObjectReader): ToolCall {
            return ToolCall(
                callId = from.required("call_id", StringCodec),
                toolName = from.required("tool_name", StringCodec),
                arguments = from.required("arguments", ToolArguments),
                argumentsJson = from.optional("arguments_json", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
