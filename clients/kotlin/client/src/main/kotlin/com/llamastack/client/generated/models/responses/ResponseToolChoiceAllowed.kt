// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        tools = from.required("tools", ListDecoder(model { ResponseAllowedTool(it) })),
        mode = from.optional("mode", ResponseAllowedToolsMode),
        additionalProperties = from.constant("type", "allowed_tools").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("mode", mode)
        to.required("tools", tools)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceAllowed, Builder>() {
        override fun make(from: ObjectReader): ResponseToolChoiceAllowed = ResponseToolChoiceAllowed(from)

        /** Sets [ResponseToolChoiceAllowed.tools]. */
        public fun tools(value: List<ResponseAllowedTool>): Builder = set("tools", value)

        /** Sets [ResponseToolChoiceAllowed.mode]. */
        public fun mode(value: ResponseAllowedToolsMode): Builder = set("mode", value)
    }
}
