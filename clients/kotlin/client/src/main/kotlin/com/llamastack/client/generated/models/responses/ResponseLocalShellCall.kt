// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A command to run on the caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellCall
 */
public class ResponseLocalShellCall(
    /** Identifier of the item. */
    public val id: String,
    /** Identifier of the call. */
    public val callId: String,
    /** A command with its surroundings. */
    public val action: ResponseLocalShellAction,
    /** How far an item is. */
    public val status: ResponseItemStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "local_shell_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "local_shell_call")
        to.required("id", id, StringCodec)
        to.required("call_id", callId, StringCodec)
        to.required("action", action, ResponseLocalShellAction)
        to.required("status", status, ResponseItemStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseLocalShellCall>() {
        override fun read(from: ObjectReader): ResponseLocalShellCall {
            from.constant("type", "local_shell_call")
            return ResponseLocalShellCall(
                id = from.required("id", StringCodec),
                callId = from.required("call_id", StringCodec),
                action = from.required("action", ResponseLocalShellAction),
                status = from.required("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
