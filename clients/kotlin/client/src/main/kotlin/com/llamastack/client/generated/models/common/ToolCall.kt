// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val callId: String,
        private val toolName: String,
        private val arguments: ToolArguments,
    ) {
        private var argumentsJson: String? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ToolCall.argumentsJson]. */
        public fun argumentsJson(value: String): Builder = apply { argumentsJson = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ToolCall = ToolCall(
            callId = callId,
            toolName = toolName,
            arguments = arguments,
            argumentsJson = argumentsJson,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(callId: String, toolName: String, arguments: ToolArguments): Builder = Builder(callId, toolName, arguments)
    }
}
