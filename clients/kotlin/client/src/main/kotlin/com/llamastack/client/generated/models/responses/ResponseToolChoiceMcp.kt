// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceMcp, Builder>(ResponseToolChoiceMcp) {
        /** Sets [ResponseToolChoiceMcp.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value, StringCodec)

        /** Sets [ResponseToolChoiceMcp.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)
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
    }
}
