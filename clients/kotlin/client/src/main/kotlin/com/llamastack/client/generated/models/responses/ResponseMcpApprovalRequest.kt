// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A call that waits for approval.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalRequest
 */
public class ResponseMcpApprovalRequest @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        serverLabel = from.required("server_label", StringDecoder),
        name = from.required("name", StringDecoder),
        arguments = from.required("arguments", StringDecoder),
        additionalProperties = from.constant("type", "mcp_approval_request").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("server_label", serverLabel)
        to.required("name", name)
        to.required("arguments", arguments)
    }
}
