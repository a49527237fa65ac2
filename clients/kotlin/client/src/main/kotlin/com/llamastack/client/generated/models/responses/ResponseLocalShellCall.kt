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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLocalShellCall, Builder>(ResponseLocalShellCall) {
        /** Sets [ResponseLocalShellCall.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseLocalShellCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ResponseLocalShellCall.action]. */
        public fun action(value: ResponseLocalShellAction): Builder = set("action", value, ResponseLocalShellAction)

        /** Sets [ResponseLocalShellCall.status]. */
        public fun status(value: ResponseItemStatus): Builder = set("status", value, ResponseItemStatus)
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
