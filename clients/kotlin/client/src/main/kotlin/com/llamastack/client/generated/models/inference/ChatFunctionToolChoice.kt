// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A function of the request.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionToolChoice
 */
public class ChatFunctionToolChoice(
    /** Which tool is meant. */
    public val function: ChatToolName,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatNamedToolChoice,
    ChatToolReference {
    /** Tag of this kind. */
    public val type: String get() = "function"

    override fun write(to: ObjectWriter) {
        to.constant("type", "function")
        to.required("function", function, ChatToolName)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatFunctionToolChoice, Builder>(ChatFunctionToolChoice) {
        /** Sets [ChatFunctionToolChoice.function]. */
        public fun function(value: ChatToolName): Builder = set("function", value, ChatToolName)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatFunctionToolChoice>() {
        override fun read(from: ObjectReader): ChatFunctionToolChoice {
            from.constant("type", "function")
            return ChatFunctionToolChoice(
                function = from.required("function", ChatToolName),
                additionalProperties = from.rest(),
            )
        }
    }
}
