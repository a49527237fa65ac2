// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Only some of the tools.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceAllowed
 */
public class ResponseToolChoiceAllowed(
    /** The tools that remain. */
    public val tools: List<ResponseAllowedTool>,
    /** The model decides for itself, or must call one of them. */
    public val mode: ResponseAllowedToolsMode? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "allowed_tools"

    override fun write(to: ObjectWriter) {
        to.constant("type", "allowed_tools")
        to.optional("mode", mode, ResponseAllowedToolsMode)
        to.required("tools", tools, ListCodec(ResponseAllowedTool))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceAllowed, Builder>(ResponseToolChoiceAllowed) {
        /** Sets [ResponseToolChoiceAllowed.tools]. */
        public fun tools(value: List<ResponseAllowedTool>): Builder = set("tools", value, ListCodec(ResponseAllowedTool))

        /** Sets [ResponseToolChoiceAllowed.mode]. */
        public fun mode(value: ResponseAllowedToolsMode): Builder = set("mode", value, ResponseAllowedToolsMode)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceAllowed>() {
        override fun read(from: ObjectReader): ResponseToolChoiceAllowed {
            from.constant("type", "allowed_tools")
            return ResponseToolChoiceAllowed(
                tools = from.required("tools", ListCodec(ResponseAllowedTool)),
                mode = from.optional("mode", ResponseAllowedToolsMode),
                additionalProperties = from.rest(),
            )
        }
    }
}
