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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val callId: String,
        private val output: ResponseComputerScreenshot,
    ) {
        private var id: Field<String> = Field.Absent
        private var acknowledgedSafetyChecks: Field<List<ResponseSafetyCheck>> = Field.Absent
        private var status: Field<ResponseComputerOutputStatus> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseComputerCallOutput.id]. */
        public fun id(value: String?): Builder = apply { id = Field.of(value) }

        /** Sets [ResponseComputerCallOutput.acknowledgedSafetyChecks]. */
        public fun acknowledgedSafetyChecks(value: List<ResponseSafetyCheck>?): Builder = apply { acknowledgedSafetyChecks = Field.of(value) }

        /** Sets [ResponseComputerCallOutput.status]. */
        public fun status(value: ResponseComputerOutputStatus?): Builder = apply { status = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseComputerCallOutput = ResponseComputerCallOutput(
            callId = callId,
            output = output,
            id = id,
            acknowledgedSafetyChecks = acknowledgedSafetyChecks,
            status = status,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(callId: String, output: ResponseComputerScreenshot): Builder = Builder(callId, output)
    }
}
