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
 * A call of a function.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionToolCall
 */
public class ChatFunctionToolCall(
    /** Identifier of the call. */
    public val id: String,
    /** Which function is called with what. */
    public val function: FunctionCall,
    /** Its place among the calls. */
    public val index: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatToolCall {
    /** Tag of this kind. */
    public val type: String get() = "function"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("type", "function")
        to.required("function", function, FunctionCall)
        to.field("index", index, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatFunctionToolCall, Builder>(ChatFunctionToolCall) {
        /** Sets [ChatFunctionToolCall.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ChatFunctionToolCall.function]. */
        public fun function(value: FunctionCall): Builder = set("function", value, FunctionCall)

        /** Sets [ChatFunctionToolCall.index]. */
        public fun index(value: Long?): Builder = set("index", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatFunctionToolCall>() {
        override fun read(from: ObjectReader): ChatFunctionToolCall {
            from.constant("type", "function")
            return ChatFunctionToolCall(
                id = from.required("id", StringCodec),
                function = from.required("function", FunctionCall),
                index = from.field("index", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
