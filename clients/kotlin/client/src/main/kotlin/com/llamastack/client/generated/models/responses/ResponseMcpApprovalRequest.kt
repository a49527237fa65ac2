// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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
