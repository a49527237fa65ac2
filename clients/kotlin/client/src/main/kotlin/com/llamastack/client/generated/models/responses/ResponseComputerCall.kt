// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        callId = from.required("call_id", StringDecoder),
        pendingSafetyChecks = from.required("pending_safety_checks", ListDecoder(model { ResponseSafetyCheck(it) })),
        status = from.required("status", ResponseItemStatus),
        action = from.field("action", ResponseComputerAction),
        actions = from.field("actions", ListDecoder(ResponseComputerAction)),
        additionalProperties = from.constant("type", "computer_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("call_id", callId)
        to.required("pending_safety_checks", pendingSafetyChecks)
        to.required("status", status)
        to.field("action", action)
        to.field("actions", actions)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseComputerCall, Builder>() {
        override fun make(from: ObjectReader): ResponseComputerCall = ResponseComputerCall(from)

        /** Sets [ResponseComputerCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseComputerCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseComputerCall.pendingSafetyChecks]. */
        public fun pendingSafetyChecks(value: List<ResponseSafetyCheck>): Builder = set("pending_safety_checks", value)

        /** Sets [ResponseComputerCall.status]. */
        public fun status(value: ResponseItemStatus): Builder = set("status", value)

        /** Sets [ResponseComputerCall.action]. */
        public fun action(value: ResponseComputerAction?): Builder = set("action", value)

        /** Sets [ResponseComputerCall.actions]. */
        public fun actions(value: List<ResponseComputerAction>?): Builder = set("actions", value)
    }
}
