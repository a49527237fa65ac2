// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.optional("call_id", StringDecoder),
        toolName = from.optional("tool_name", StringDecoder),
        arguments = from.optional("arguments", ToolArguments),
        argumentsJson = from.optional("arguments_json", StringDecoder),
        index = from.field("index", LongDecoder),
        id = from.field("id", StringDecoder),
        type = from.optional("type", StringDecoder),
        function = from.field("function", model { ShieldFunctionCall(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("call_id", callId)
        to.optional("tool_name", toolName)
        to.optional("arguments", arguments)
        to.optional("arguments_json", argumentsJson)
        to.field("index", index)
        to.field("id", id)
        to.optional("type", type)
        to.field("function", function)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldToolCall, Builder>() {
        override fun make(from: ObjectReader): ShieldToolCall = ShieldToolCall(from)

        /** Sets [ShieldToolCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ShieldToolCall.toolName]. */
        public fun toolName(value: String): Builder = set("tool_name", value)

        /** Sets [ShieldToolCall.arguments]. */
        public fun arguments(value: ToolArguments): Builder = set("arguments", value)

        /** Sets [ShieldToolCall.argumentsJson]. */
        public fun argumentsJson(value: String): Builder = set("arguments_json", value)

        /** Sets [ShieldToolCall.index]. */
        public fun index(value: Long?): Builder = set("index", value)

        /** Sets [ShieldToolCall.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ShieldToolCall.type]. */
        public fun type(value: String): Builder = set("type", value)

        /** Sets [ShieldToolCall.function]. */
        public fun function(value: ShieldFunctionCall?): Builder = set("function", value)
    }
}
