// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * The tools that an MCP server offers.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpListTools
 */
public class ResponseMcpListTools(
    /** Identifier of the item. */
    public val id: String,
    /** Label of the server. */
    public val serverLabel: String,
    /** The tools. */
    public val tools: List<ResponseMcpTool>,
    /** Why they could not be listed. */
    public val error: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "mcp_list_tools"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        serverLabel = from.required("server_label", StringDecoder),
        tools = from.required("tools", ListDecoder(model { ResponseMcpTool(it) })),
        error = from.field("error", StringDecoder),
        additionalProperties = from.constant("type", "mcp_list_tools").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("server_label", serverLabel)
        to.required("tools", tools)
        to.field("error", error)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpListTools, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpListTools = ResponseMcpListTools(from)

        /** Sets [ResponseMcpListTools.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseMcpListTools.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value)

        /** Sets [ResponseMcpListTools.tools]. */
        public fun tools(value: List<ResponseMcpTool>): Builder = set("tools", value)

        /** Sets [ResponseMcpListTools.error]. */
        public fun error(value: String?): Builder = set("error", value)
    }
}
