// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A call that waits for approval.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalRequest
 */
public class ResponseMcpApprovalRequest(
    /** Identifier of the item. */
    public val id: String,
    /** Label of the server. */
    public val serverLabel: String,
    /** Name of the tool. */
    public val name: String,
    /** Arguments as JSON text. */
    public val arguments: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "mcp_approval_request"

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp_approval_request")
        to.required("id", id, StringCodec)
        to.required("server_label", serverLabel, StringCodec)
        to.required("name", name, StringCodec)
        to.required("arguments", arguments, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpApprovalRequest, Builder>(ResponseMcpApprovalRequest) {
        /** Sets [ResponseMcpApprovalRequest.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseMcpApprovalRequest.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value, StringCodec)

        /** Sets [ResponseMcpApprovalRequest.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)

        /** Sets [ResponseMcpApprovalRequest.arguments]. */
        public fun arguments(value: String): Builder = set("arguments", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpApprovalRequest>() {
        override fun read(from: ObjectReader): ResponseMcpApprovalRequest {
            from.constant("type", "mcp_approval_request")
            return ResponseMcpApprovalRequest(
                id = from.required("id", StringCodec),
                serverLabel = from.required("server_label", StringCodec),
                name = from.required("name", StringCodec),
                arguments = from.required("arguments", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
