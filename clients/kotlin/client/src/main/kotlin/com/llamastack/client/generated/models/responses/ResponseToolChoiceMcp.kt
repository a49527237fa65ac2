// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A tool of this MCP server.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceMcp
 */
public class ResponseToolChoiceMcp(
    /** Label of the server. */
    public val serverLabel: String,
    /** Name of the tool. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "mcp"

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp")
        to.required("server_label", serverLabel, StringCodec)
        to.field("name", name, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val serverLabel: String,
    ) {
        private var name: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseToolChoiceMcp.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseToolChoiceMcp = ResponseToolChoiceMcp(
            serverLabel = serverLabel,
            name = name,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceMcp>() {
        override fun read(from: ObjectReader): ResponseToolChoiceMcp {
            from.constant("type", "mcp")
            return ResponseToolChoiceMcp(
                serverLabel = from.required("server_label", StringCodec),
                name = from.field("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(serverLabel: String): Builder = Builder(serverLabel)
    }
}
