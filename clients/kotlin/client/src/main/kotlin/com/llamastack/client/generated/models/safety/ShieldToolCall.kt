// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A call of a tool: natively `call_id`, `tool_name` and `arguments`, in OpenAI messages `id`, `type` and `function`.
 *
 * Source: safety.yaml#/components/schemas/ShieldToolCall
 */
public class ShieldToolCall(
    /** Identifier of a native call. */
    public val callId: String? = null,
    /** Tool of a native call. */
    public val toolName: String? = null,
    /** Arguments of a call, as an object, or as text where the model's text is not an object. */
    public val arguments: ToolArguments? = null,
    /** Arguments of a native call as JSON text. */
    public val argumentsJson: String? = null,
    /** Place of an OpenAI call in the answer. */
    public val index: Field<Long> = Field.Absent,
    /** Identifier of an OpenAI call. */
    public val id: Field<String> = Field.Absent,
    /** Kind of an OpenAI call, such as `function`. */
    public val type: String? = null,
    /** Function of an OpenAI call. */
    public val function: Field<ShieldFunctionCall> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("call_id", callId, StringCodec)
        to.optional("tool_name", toolName, StringCodec)
        to.optional("arguments", arguments, ToolArguments)
        to.optional("arguments_json", argumentsJson, StringCodec)
        to.field("index", index, LongCodec)
        to.field("id", id, StringCodec)
        to.optional("type", type, StringCodec)
        to.field("function", function, ShieldFunctionCall)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldToolCall, Builder>(ShieldToolCall) {
        /** Sets [ShieldToolCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ShieldToolCall.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value, StringCodec)

        /** Sets [ShieldToolCall.arguments]. */
        public fun arguments(value: ToolArguments): Builder = set("arguments", value, ToolArguments)

        /** Sets [ShieldToolCall.argumentsJson]. */
        public fun argumentsJson(value: String): Builder = set("arguments_json", value, StringCodec)

        /** Sets [ShieldToolCall.index]. */
        public fun index(value: Long?): Builder = set("index", value, LongCodec)

        /** Sets [ShieldToolCall.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ShieldToolCall.type]. */
        public fun type(value: String): Builder = set("type", value, StringCodec)

        /** Sets [ShieldToolCall.function]. */
        public fun function(value: ShieldFunctionCall?): Builder = set("function", value, ShieldFunctionCall)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldToolCall>() {
        override fun read(from: ObjectReader): ShieldToolCall {
            return ShieldToolCall(
                callId = from.optional("call_id", StringCodec),
                toolName = from.optional("tool_name", StringCodec),
                arguments = from.optional("arguments", ToolArguments),
                argumentsJson = from.optional("arguments_json", StringCodec),
                index = from.field("index", LongCodec),
                id = from.field("id", StringCodec),
                type = from.optional("type", StringCodec),
                function = from.field("function", ShieldFunctionCall),
                additionalProperties = from.rest(),
            )
        }
    }
}
