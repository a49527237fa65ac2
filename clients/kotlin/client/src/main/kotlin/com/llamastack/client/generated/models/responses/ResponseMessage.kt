// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val role: ResponseRole,
        private val content: ResponseMessageContent,
    ) {
        private var id: Field<String> = Field.Absent
        private var status: Field<ResponseItemStatus> = Field.Absent
        private var phase: Field<ResponseMessagePhase> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseMessage.id]. */
        public fun id(value: String?): Builder = apply { id = Field.of(value) }

        /** Sets [ResponseMessage.status]. */
        public fun status(value: ResponseItemStatus?): Builder = apply { status = Field.of(value) }

        /** Sets [ResponseMessage.phase]. */
        public fun phase(value: ResponseMessagePhase?): Builder = apply { phase = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseMessage = ResponseMessage(
            role = role,
            content = content,
            id = id,
            status = status,
            phase = phase,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(role: ResponseRole, content: ResponseMessageContent): Builder = Builder(role, content)
    }
}
