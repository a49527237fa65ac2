// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The tools of an MCP server.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpServerTool
 */
public class ResponseMcpServerTool(
    /** Label of the server in calls. */
    public val serverLabel: String,
    /** Address of the server. */
    public val serverUrl: Field<String> = Field.Absent,
    /** Connector that stands for a server. */
    public val connectorId: Field<String> = Field.Absent,
    /** What the server is good for. */
    public val serverDescription: Field<String> = Field.Absent,
    /** HTTP headers for the server; never answered. */
    public val headers: Field<JsonObject> = Field.Absent,
    /** OAuth access token for the server; never answered. */
    public val authorization: Field<String> = Field.Absent,
    /** Which calls wait for approval. */
    public val requireApproval: Field<ResponseMcpApproval> = Field.Absent,
    /** Which tools may be called. Default all. */
    public val allowedTools: Field<ResponseMcpAllowedTools> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "mcp"

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp")
        to.required("server_label", serverLabel, StringCodec)
        to.field("server_url", serverUrl, StringCodec)
        to.field("connector_id", connectorId, StringCodec)
        to.field("server_description", serverDescription, StringCodec)
        to.field("headers", headers, AnyObjectCodec)
        to.field("authorization", authorization, StringCodec)
        to.field("require_approval", requireApproval, ResponseMcpApproval)
        to.field("allowed_tools", allowedTools, ResponseMcpAllowedTools)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpServerTool, Builder>(ResponseMcpServerTool) {
        /** Sets [ResponseMcpServerTool.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value, StringCodec)

        /** Sets [ResponseMcpServerTool.serverUrl]. */
        public fun serverUrl(value: String?): Builder = set("server_url", value, StringCodec)

        /** Sets [ResponseMcpServerTool.connectorId]. */
        public fun connectorId(value: String?): Builder = set("connector_id", value, StringCodec)

        /** Sets [ResponseMcpServerTool.serverDescription]. */
        public fun serverDescription(value: String?): Builder = set("server_description", value, StringCodec)

        /** Sets [ResponseMcpServerTool.headers]. */
        public fun headers(value: JsonObject?): Builder = set("headers", value, AnyObjectCodec)

        /** Sets [ResponseMcpServerTool.authorization]. */
        public fun authorization(value: String?): Builder = set("authorization", value, StringCodec)

        /** Sets [ResponseMcpServerTool.requireApproval]. */
        public fun requireApproval(value: ResponseMcpApproval?): Builder = set("require_approval", value, ResponseMcpApproval)

        /** Sets [ResponseMcpServerTool.allowedTools]. */
        public fun allowedTools(value: ResponseMcpAllowedTools?): Builder = set("allowed_tools", value, ResponseMcpAllowedTools)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpServerTool>() {
        override fun read(from: ObjectReader): ResponseMcpServerTool {
            from.constant("type", "mcp")
            return ResponseMcpServerTool(
                serverLabel = from.required("server_label", StringCodec),
                serverUrl = from.field("server_url", StringCodec),
                connectorId = from.field("connector_id", StringCodec),
                serverDescription = from.field("server_description", StringCodec),
                headers = from.field("headers", AnyObjectCodec),
                authorization = from.field("authorization", StringCodec),
                requireApproval = from.field("require_approval", ResponseMcpApproval),
                allowedTools = from.field("allowed_tools", ResponseMcpAllowedTools),
                additionalProperties = from.rest(),
            )
        }
    }
}
