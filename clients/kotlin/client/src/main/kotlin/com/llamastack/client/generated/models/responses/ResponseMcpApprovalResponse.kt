// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * An approval, or its refusal.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalResponse
 */
public class ResponseMcpApprovalResponse(
    /** The request that this answers. */
    public val approvalRequestId: String,
    /** Whether the call may be made. */
    public val approve: Boolean,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** Why, or why not. */
    public val reason: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "mcp_approval_response"

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp_approval_response")
        to.required("approval_request_id", approvalRequestId, StringCodec)
        to.required("approve", approve, BooleanCodec)
        to.field("id", id, StringCodec)
        to.field("reason", reason, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpApprovalResponse, Builder>(ResponseMcpApprovalResponse) {
        /** Sets [ResponseMcpApprovalResponse.approvalRequestId]. */
        public fun approvalRequestId(value: String): Builder = set("approval_request_id", value, StringCodec)

        /** Sets [ResponseMcpApprovalResponse.approve]. */
        public fun approve(value: Boolean): Builder = set("approve", value, BooleanCodec)

        /** Sets [ResponseMcpApprovalResponse.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ResponseMcpApprovalResponse.reason]. */
        public fun reason(value: String?): Builder = set("reason", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpApprovalResponse>() {
        override fun read(from: ObjectReader): ResponseMcpApprovalResponse {
            from.constant("type", "mcp_approval_response")
            return ResponseMcpApprovalResponse(
                approvalRequestId = from.required("approval_request_id", StringCodec),
                approve = from.required("approve", BooleanCodec),
                id = from.field("id", StringCodec),
                reason = from.field("reason", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
