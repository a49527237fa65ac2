// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val serverLabel: String,
        private val tools: List<ResponseMcpTool>,
    ) {
        private var error: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMcpListTools.error]. */
        public fun error(value: String?): Builder = apply { error = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMcpListTools = ResponseMcpListTools(
            id = id,
            serverLabel = serverLabel,
            tools = tools,
            error = error,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, serverLabel: String, tools: List<ResponseMcpTool>): Builder = Builder(id, serverLabel, tools)
    }
}
