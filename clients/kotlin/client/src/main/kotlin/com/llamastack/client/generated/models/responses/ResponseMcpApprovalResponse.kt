// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        approvalRequestId = from.required("approval_request_id", StringDecoder),
        approve = from.required("approve", BooleanDecoder),
        id = from.field("id", StringDecoder),
        reason = from.field("reason", StringDecoder),
        additionalProperties = from.constant("type", "mcp_approval_response").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("approval_request_id", approvalRequestId)
        to.required("approve", approve)
        to.field("id", id)
        to.field("reason", reason)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpApprovalResponse, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpApprovalResponse = ResponseMcpApprovalResponse(from)

        /** Sets [ResponseMcpApprovalResponse.approvalRequestId]. */
        public fun approvalRequestId(value: String): Builder = set("approval_request_id", value)

        /** Sets [ResponseMcpApprovalResponse.approve]. */
        public fun approve(value: Boolean): Builder = set("approve", value)

        /** Sets [ResponseMcpApprovalResponse.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseMcpApprovalResponse.reason]. */
        public fun reason(value: String?): Builder = set("reason", value)
    }
}
