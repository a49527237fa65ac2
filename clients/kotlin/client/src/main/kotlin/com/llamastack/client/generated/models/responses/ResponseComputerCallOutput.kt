// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "computer_call_output")
        to.required("call_id", callId, StringCodec)
        to.required("output", output, ResponseComputerScreenshot)
        to.field("id", id, StringCodec)
        to.field("acknowledged_safety_checks", acknowledgedSafetyChecks, ListCodec(ResponseSafetyCheck))
        to.field("status", status, ResponseComputerOutputStatus)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseComputerCallOutput, Builder>(ResponseComputerCallOutput) {
        /** Sets [ResponseComputerCallOutput.callId]. */
        public fun callId(value: String): Builder = set("call_id", value, StringCodec)

        /** Sets [ResponseComputerCallOutput.output]. */
        public fun output(value: ResponseComputerScreenshot): Builder = set("output", value, ResponseComputerScreenshot)

        /** Sets [ResponseComputerCallOutput.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ResponseComputerCallOutput.acknowledgedSafetyChecks]. */
        public fun acknowledgedSafetyChecks(value: List<ResponseSafetyCheck>?): Builder = set("acknowledged_safety_checks", value, ListCodec(ResponseSafetyCheck))

        /** Sets [ResponseComputerCallOutput.status]. */
        public fun status(value: ResponseComputerOutputStatus?): Builder = set("status", value, ResponseComputerOutputStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseComputerCallOutput>() {
        override fun read(from: ObjectReader): ResponseComputerCallOutput {
            from.constant("type", "computer_call_output")
            return ResponseComputerCallOutput(
                callId = from.required("call_id", StringCodec),
                output = from.required("output", ResponseComputerScreenshot),
                id = from.field("id", StringCodec),
                acknowledgedSafetyChecks = from.field("acknowledged_safety_checks", ListCodec(ResponseSafetyCheck)),
                status = from.field("status", ResponseComputerOutputStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
