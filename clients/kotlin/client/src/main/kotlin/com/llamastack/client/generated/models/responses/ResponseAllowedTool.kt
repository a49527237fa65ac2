// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A tool that remains, named by its type and further properties of that type.
 *
 * Source: responses.yaml#/components/schemas/ResponseAllowedTool
 */
public class ResponseAllowedTool(
    /** Type of the tool. */
    public val type: String,
    /** Name of the function or tool. */
    public val name: String? = null,
    /** Label of the MCP server. */
    public val serverLabel: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        type = from.required("type", StringDecoder),
        name = from.optional("name", StringDecoder),
        serverLabel = from.optional("server_label", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("name", name)
        to.optional("server_label", serverLabel)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseAllowedTool, Builder>() {
        override fun make(from: ObjectReader): ResponseAllowedTool = ResponseAllowedTool(from)

        /** Sets [ResponseAllowedTool.type]. */
        public fun type(value: String): Builder = set("type", value)

        /** Sets [ResponseAllowedTool.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseAllowedTool.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value)
    }
}
