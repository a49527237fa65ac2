// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        serverLabel = from.required("server_label", StringDecoder),
        serverUrl = from.field("server_url", StringDecoder),
        connectorId = from.field("connector_id", StringDecoder),
        serverDescription = from.field("server_description", StringDecoder),
        headers = from.field("headers", AnyObjectDecoder),
        authorization = from.field("authorization", StringDecoder),
        requireApproval = from.field("require_approval", ResponseMcpApproval),
        allowedTools = from.field("allowed_tools", ResponseMcpAllowedTools),
        additionalProperties = from.constant("type", "mcp").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("server_label", serverLabel)
        to.field("server_url", serverUrl)
        to.field("connector_id", connectorId)
        to.field("server_description", serverDescription)
        to.field("headers", headers)
        to.field("authorization", authorization)
        to.field("require_approval", requireApproval)
        to.field("allowed_tools", allowedTools)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpServerTool, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpServerTool = ResponseMcpServerTool(from)

        /** Sets [ResponseMcpServerTool.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value)

        /** Sets [ResponseMcpServerTool.serverUrl]. */
        public fun serverUrl(value: String?): Builder = set("server_url", value)

        /** Sets [ResponseMcpServerTool.connectorId]. */
        public fun connectorId(value: String?): Builder = set("connector_id", value)

        /** Sets [ResponseMcpServerTool.serverDescription]. */
        public fun serverDescription(value: String?): Builder = set("server_description", value)

        /** Sets [ResponseMcpServerTool.headers]. */
        public fun headers(value: JsonObject?): Builder = set("headers", value)

        /** Sets [ResponseMcpServerTool.authorization]. */
        public fun authorization(value: String?): Builder = set("authorization", value)

        /** Sets [ResponseMcpServerTool.requireApproval]. */
        public fun requireApproval(value: ResponseMcpApproval?): Builder = set("require_approval", value)

        /** Sets [ResponseMcpServerTool.allowedTools]. */
        public fun allowedTools(value: ResponseMcpAllowedTools?): Builder = set("allowed_tools", value)
    }
}
