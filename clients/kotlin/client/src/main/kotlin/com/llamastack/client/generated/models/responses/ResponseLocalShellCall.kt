// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A command to run on the caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellCall
 */
public class ResponseLocalShellCall @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        callId = from.required("call_id", StringDecoder),
        action = from.required("action", model { ResponseLocalShellAction(it) }),
        status = from.required("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "local_shell_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("call_id", callId)
        to.required("action", action)
        to.required("status", status)
    }
}
