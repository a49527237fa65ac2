// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val serverLabel: String,
    ) {
        private var serverUrl: Field<String> = Field.Absent
        private var connectorId: Field<String> = Field.Absent
        private var serverDescription: Field<String> = Field.Absent
        private var headers: Field<JsonObject> = Field.Absent
        private var authorization: Field<String> = Field.Absent
        private var requireApproval: Field<ResponseMcpApproval> = Field.Absent
        private var allowedTools: Field<ResponseMcpAllowedTools> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMcpServerTool.serverUrl]. */
        public fun serverUrl(value: String?): Builder = apply { serverUrl = Field.of(value) }

        /** Sets [ResponseMcpServerTool.connectorId]. */
        public fun connectorId(value: String?): Builder = apply { connectorId = Field.of(value) }

        /** Sets [ResponseMcpServerTool.serverDescription]. */
        public fun serverDescription(value: String?): Builder = apply { serverDescription = Field.of(value) }

        /** Sets [ResponseMcpServerTool.headers]. */
        public fun headers(value: JsonObject?): Builder = apply { headers = Field.of(value) }

        /** Sets [ResponseMcpServerTool.authorization]. */
        public fun authorization(value: String?): Builder = apply { authorization = Field.of(value) }

        /** Sets [ResponseMcpServerTool.requireApproval]. */
        public fun requireApproval(value: ResponseMcpApproval?): Builder = apply { requireApproval = Field.of(value) }

        /** Sets [ResponseMcpServerTool.allowedTools]. */
        public fun allowedTools(value: ResponseMcpAllowedTools?): Builder = apply { allowedTools = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMcpServerTool = ResponseMcpServerTool(
            serverLabel = serverLabel,
            serverUrl = serverUrl,
            connectorId = connectorId,
            serverDescription = serverDescription,
            headers = headers,
            authorization = authorization,
            requireApproval = requireApproval,
            allowedTools = allowedTools,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(serverLabel: String): Builder = Builder(serverLabel)
    }
}
