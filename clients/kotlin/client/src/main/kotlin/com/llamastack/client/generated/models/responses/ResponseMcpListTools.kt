// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp_list_tools")
        to.required("id", id, StringCodec)
        to.required("server_label", serverLabel, StringCodec)
        to.required("tools", tools, ListCodec(ResponseMcpTool))
        to.field("error", error, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpListTools, Builder>(ResponseMcpListTools) {
        /** Sets [ResponseMcpListTools.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseMcpListTools.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value, StringCodec)

        /** Sets [ResponseMcpListTools.tools]. */
        public fun tools(value: List<ResponseMcpTool>): Builder = set("tools", value, ListCodec(ResponseMcpTool))

        /** Sets [ResponseMcpListTools.error]. */
        public fun error(value: String?): Builder = set("error", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpListTools>() {
        override fun read(from: ObjectReader): ResponseMcpListTools {
            from.constant("type", "mcp_list_tools")
            return ResponseMcpListTools(
                id = from.required("id", StringCodec),
                serverLabel = from.required("server_label", StringCodec),
                tools = from.required("tools", ListCodec(ResponseMcpTool)),
                error = from.field("error", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
