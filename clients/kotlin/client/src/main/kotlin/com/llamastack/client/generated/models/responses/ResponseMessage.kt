// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A message of any role.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessage
 */
public class ResponseMessage(
    /** Who speaks. */
    public val role: ResponseRole,
    /** Text, or a list of parts. */
    public val content: ResponseMessageContent,
    /** Identifier of the message; kept messages have one. */
    public val id: Field<String> = Field.Absent,
    /** How far the message is; kept messages have one. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    /** Whether a message of the model is on the way or final. */
    public val phase: Field<ResponseMessagePhase> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "message"

    override fun write(to: ObjectWriter) {
        to.constant("type", "message")
        to.required("role", role, ResponseRole)
        to.required("content", content, ResponseMessageContent)
        to.field("id", id, StringCodec)
        to.field("status", status, ResponseItemStatus)
        to.field("phase", phase, ResponseMessagePhase)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMessage, Builder>(ResponseMessage) {
        /** Sets [ResponseMessage.role]. */
        public fun role(value: ResponseRole): Builder = set("role", value, ResponseRole)

        /** Sets [ResponseMessage.content]. */
        public fun content(value: ResponseMessageContent): Builder = set("content", value, ResponseMessageContent)

        /** Sets [ResponseMessage.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)

        /** Sets [ResponseMessage.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value, ResponseItemStatus)

        /** Sets [ResponseMessage.phase]. */
        public fun phase(value: ResponseMessagePhase?): Builder = set("phase", value, ResponseMessagePhase)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMessage>() {
        override fun read(from: ObjectReader): ResponseMessage {
            from.constant("type", "message")
            return ResponseMessage(
                role = from.required("role", ResponseRole),
                content = from.required("content", ResponseMessageContent),
                id = from.field("id", StringCodec),
                status = from.field("status", ResponseItemStatus),
                phase = from.field("phase", ResponseMessagePhase),
                additionalProperties = from.rest(),
            )
        }
    }
}
