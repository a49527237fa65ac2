// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "mcp_call")
        to.required("id", id, StringCodec)
        to.required("server_label", serverLabel, StringCodec)
        to.required("name", name, StringCodec)
        to.required("arguments", arguments, StringCodec)
        to.field("output", output, StringCodec)
        to.field("error", error, ResponseMcpError)
        to.field("status", status, ResponseMcpCallStatus)
        to.field("approval_request_id", approvalRequestId, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val serverLabel: String,
        private val name: String,
        private val arguments: String,
    ) {
        private var output: Field<String> = Field.Absent
        private var error: Field<ResponseMcpError> = Field.Absent
        private var status: Field<ResponseMcpCallStatus> = Field.Absent
        private var approvalRequestId: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMcpCall.output]. */
        public fun output(value: String?): Builder = apply { output = Field.of(value) }

        /** Sets [ResponseMcpCall.error]. */
        public fun error(value: ResponseMcpError?): Builder = apply { error = Field.of(value) }

        /** Sets [ResponseMcpCall.status]. */
        public fun status(value: ResponseMcpCallStatus?): Builder = apply { status = Field.of(value) }

        /** Sets [ResponseMcpCall.approvalRequestId]. */
        public fun approvalRequestId(value: String?): Builder = apply { approvalRequestId = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMcpCall = ResponseMcpCall(
            id = id,
            serverLabel = serverLabel,
            name = name,
            arguments = arguments,
            output = output,
            error = error,
            status = status,
            approvalRequestId = approvalRequestId,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpCall>() {
        override fun read(from: ObjectReader): ResponseMcpCall {
            from.constant("type", "mcp_call")
            return ResponseMcpCall(
                id = from.required("id", StringCodec),
                serverLabel = from.required("server_label", StringCodec),
                name = from.required("name", StringCodec),
                arguments = from.required("arguments", StringCodec),
                output = from.field("output", StringCodec),
                error = from.field("error", ResponseMcpError),
                status = from.field("status", ResponseMcpCallStatus),
                approvalRequestId = from.field("approval_request_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            id: String,
            serverLabel: String,
            name: String,
            arguments: String,
        ): Builder = Builder(id, serverLabel, name, arguments)
    }
}
