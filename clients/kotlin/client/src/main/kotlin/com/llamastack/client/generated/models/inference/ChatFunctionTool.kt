// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A function with JSON arguments.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionTool
 */
public class ChatFunctionTool(
    /** What a function is called, does and takes. */
    public val function: FunctionDefinition,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatTool {
    /** Tag of this kind. */
    public val type: String get() = "function"

    override fun write(to: ObjectWriter) {
        to.constant("type", "function")
        to.required("function", function, FunctionDefinition)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatFunctionTool, Builder>(ChatFunctionTool) {
        /** Sets [ChatFunctionTool.function]. */
        public fun function(value: FunctionDefinition): Builder = set("function", value, FunctionDefinition)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatFunctionTool>() {
        override fun read(from: ObjectReader): ChatFunctionTool {
            from.constant("type", "function")
            return ChatFunctionTool(
                function = from.required("function", FunctionDefinition),
                additionalProperties = from.rest(),
            )
        }
    }
}
