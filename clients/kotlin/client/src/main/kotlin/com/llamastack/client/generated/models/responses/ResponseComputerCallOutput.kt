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
 * The screen after a step.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerCallOutput
 */
public class ResponseComputerCallOutput(
    /** The call that this answers. */
    public val callId: String,
    /** A picture of the screen. */
    public val output: ResponseComputerScreenshot,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** Doubts that the caller acknowledged. */
    public val acknowledgedSafetyChecks: Field<List<ResponseSafetyCheck>> = Field.Absent,
    /** How far the item is. */
    public val status: Field<ResponseComputerOutputStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "computer_call_output"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        output = from.required("output", model { ResponseComputerScreenshot(it) }),
        id = from.field("id", StringDecoder),
        acknowledgedSafetyChecks = from.field("acknowledged_safety_checks", ListDecoder(model { ResponseSafetyCheck(it) })),
        status = from.field("status", ResponseComputerOutputStatus),
        additionalProperties = from.constant("type", "computer_call_output").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("output", output)
        to.field("id", id)
        to.field("acknowledged_safety_checks", acknowledgedSafetyChecks)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseComputerCallOutput, Builder>() {
        override fun make(from: ObjectReader): ResponseComputerCallOutput = ResponseComputerCallOutput(from)

        /** Sets [ResponseComputerCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseComputerCallOutput.output]. */
        public fun output(value: ResponseComputerScreenshot): Builder = set("output", value)

        /** Sets [ResponseComputerCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseComputerCallOutput.acknowledgedSafetyChecks]. */
        public fun acknowledgedSafetyChecks(value: List<ResponseSafetyCheck>?): Builder = set("acknowledged_safety_checks", value)

        /** Sets [ResponseComputerCallOutput.status]. */
        public fun status(value: ResponseComputerOutputStatus?): Builder = set("status", value)
    }
}
