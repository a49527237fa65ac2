// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A call of a tool of an MCP server.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCall
 */
public class ResponseMcpCall(
    /** Identifier of the item. */
    public val id: String,
    /** Label of the server. */
    public val serverLabel: String,
    /** Name of the tool. */
    public val name: String,
    /** Arguments as JSON text. */
    public val arguments: String,
    /** What the tool returned. */
    public val output: Field<String> = Field.Absent,
    /** Why the call failed. */
    public val error: Field<ResponseMcpError> = Field.Absent,
    /** How far the call is. */
    public val status: Field<ResponseMcpCallStatus> = Field.Absent,
    /** Request for approval that the call waited for. */
    public val approvalRequestId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "mcp_call"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        serverLabel = from.required("server_label", StringDecoder),
        name = from.required("name", StringDecoder),
        arguments = from.required("arguments", StringDecoder),
        output = from.field("output", StringDecoder),
        error = from.field("error", ResponseMcpError),
        status = from.field("status", ResponseMcpCallStatus),
        approvalRequestId = from.field("approval_request_id", StringDecoder),
        additionalProperties = from.constant("type", "mcp_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("server_label", serverLabel)
        to.required("name", name)
        to.required("arguments", arguments)
        to.field("output", output)
        to.field("error", error)
        to.field("status", status)
        to.field("approval_request_id", approvalRequestId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpCall, Builder>() {
        override fun make(from: ObjectReader): ResponseMcpCall = ResponseMcpCall(from)

        /** Sets [ResponseMcpCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseMcpCall.serverLabel]. */
        public fun serverLabel(value: String): Builder = set("server_label", value)

        /** Sets [ResponseMcpCall.name]. */
        public fun name(value: String): Builder = set("name", value)

        /** Sets [ResponseMcpCall.arguments]. */
        public fun arguments(value: String): Builder = set("arguments", value)

        /** Sets [ResponseMcpCall.output]. */
        public fun output(value: String?): Builder = set("output", value)

        /** Sets [ResponseMcpCall.error]. */
        public fun error(value: ResponseMcpError?): Builder = set("error", value)

        /** Sets [ResponseMcpCall.status]. */
        public fun status(value: ResponseMcpCallStatus?): Builder = set("status", value)

        /** Sets [ResponseMcpCall.approvalRequestId]. */
        public fun approvalRequestId(value: String?): Builder = set("approval_request_id", value)
    }
}
