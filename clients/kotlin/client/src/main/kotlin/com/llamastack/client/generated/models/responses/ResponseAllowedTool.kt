// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("type", type, StringCodec)
        to.optional("name", name, StringCodec)
        to.optional("server_label", serverLabel, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseAllowedTool, Builder>(ResponseAllowedTool) {
        /** Sets [ResponseAllowedTool.type]. */
        public fun type(value: String): Builder = set("type", value, StringCodec)

        /** Sets [ResponseAllowedTool.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ResponseAllowedTool.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseAllowedTool>() {
        override fun read(from: ObjectReader): ResponseAllowedTool {
            return ResponseAllowedTool(
                type = from.required("type", StringCodec),
                name = from.optional("name", StringCodec),
                serverLabel = from.optional("server_label", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
