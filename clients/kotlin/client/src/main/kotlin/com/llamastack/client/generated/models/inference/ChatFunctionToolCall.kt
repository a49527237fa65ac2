// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val function: FunctionCall,
    ) {
        private var index: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatFunctionToolCall.index]. */
        public fun index(value: Long?): Builder = apply { index = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatFunctionToolCall = ChatFunctionToolCall(
            id = id,
            function = function,
            index = index,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, function: FunctionCall): Builder = Builder(id, function)
    }
}
