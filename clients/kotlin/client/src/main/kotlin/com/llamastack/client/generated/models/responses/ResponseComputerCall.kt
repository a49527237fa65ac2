// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Something to do on a computer's screen.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerCall
 */
public class ResponseComputerCall(
    /** Identifier of the item. */
    public val id: String,
    /** Identifier of the call, named by its result. */
    public val callId: String,
    /** Doubts that the caller must acknowledge first. */
    public val pendingSafetyChecks: List<ResponseSafetyCheck>,
    /** How far an item is. */
    public val status: ResponseItemStatus,
    /** What to do. */
    public val action: Field<ResponseComputerAction> = Field.Absent,
    /** What to do, where it is several steps. */
    public val actions: Field<List<ResponseComputerAction>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "computer_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "computer_call")
        to.required("id", id, StringCodec)
        to.required("call_id", callId, StringCodec)
        to.required("pending_safety_checks", pendingSafetyChecks, ListCodec(ResponseSafetyCheck))
        to.required("status", status, ResponseItemStatus)
        to.field("action", action, ResponseComputerAction)
        to.field("actions", actions, ListCodec(ResponseComputerAction))
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val callId: String,
        private val pendingSafetyChecks: List<ResponseSafetyCheck>,
        private val status: ResponseItemStatus,
    ) {
        private var action: Field<ResponseComputerAction> = Field.Absent
        private var actions: Field<List<ResponseComputerAction>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseComputerCall.action]. */
        public fun action(value: ResponseComputerAction?): Builder = apply { action = Field.of(value) }

        /** Sets [ResponseComputerCall.actions]. */
        public fun actions(value: List<ResponseComputerAction>?): Builder = apply { actions = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseComputerCall = ResponseComputerCall(
            id = id,
            callId = callId,
            pendingSafetyChecks = pendingSafetyChecks,
            status = status,
            action = action,
            actions = actions,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseComputerCall>() {
        override fun read(from: ObjectReader): ResponseComputerCall {
            from.constant("type", "computer_call")
            return ResponseComputerCall(
                id = from.required("id", StringCodec),
                callId = from.required("call_id", StringCodec),
                pendingSafetyChecks = from.required("pending_safety_checks", ListCodec(ResponseSafetyCheck)),
                status = from.required("status", ResponseItemStatus),
                action = from.field("action", ResponseComputerAction),
                actions = from.field("actions", ListCodec(ResponseComputerAction)),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(
            id: String,
            callId: String,
            pendingSafetyChecks: List<ResponseSafetyCheck>,
            status: ResponseItemStatus,
        ): Builder = Builder(id, callId, pendingSafetyChecks, status)
    }
}
