// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        serverLabel = from.required("server_label", StringDecoder),
        name = from.field("name", StringDecoder),
        additionalProperties = from.constant("type", "mcp").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("server_label", serverLabel)
        to.field("name", name)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceMcp, Builder>() {
        override fun make(from: ObjectReader): ResponseToolChoiceMcp = ResponseToolChoiceMcp(from)

        /** Sets [ResponseToolChoiceMcp.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value)

        /** Sets [ResponseToolChoiceMcp.name]. */
        public fun name(value: String?): Builder = set("name", value)
    }
}
