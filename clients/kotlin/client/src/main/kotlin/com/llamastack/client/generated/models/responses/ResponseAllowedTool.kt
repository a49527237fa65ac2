// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val type: String,
    ) {
        private var name: String? = null
        private var serverLabel: String? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseAllowedTool.name]. */
        public fun name(value: String): Builder = apply { name = value }

        /** Sets [ResponseAllowedTool.serverLabel]. */
        public fun serverLabel(value: String): Builder = apply { serverLabel = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseAllowedTool = ResponseAllowedTool(
            type = type,
            name = name,
            serverLabel = serverLabel,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(type: String): Builder = Builder(type)
    }
}
