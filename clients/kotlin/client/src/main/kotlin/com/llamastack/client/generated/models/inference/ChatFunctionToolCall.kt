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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        function = from.required("function", model { FunctionCall(it) }),
        index = from.field("index", LongDecoder),
        additionalProperties = from.constant("type", "function").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("type", type)
        to.required("function", function)
        to.field("index", index)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatFunctionToolCall, Builder>() {
        override fun make(from: ObjectReader): ChatFunctionToolCall = ChatFunctionToolCall(from)

        /** Sets [ChatFunctionToolCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ChatFunctionToolCall.function]. */
        public fun function(value: FunctionCall): Builder = set("function", value)

        /** Sets [ChatFunctionToolCall.index]. */
        public fun index(value: Long?): Builder = set("index", value)
    }
}
