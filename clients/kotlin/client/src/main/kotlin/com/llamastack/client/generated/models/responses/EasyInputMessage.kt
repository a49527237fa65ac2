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
 * A message in its short form.
 *
 * Source: responses.yaml#/components/schemas/EasyInputMessage
 */
public class EasyInputMessage(
    /** Who speaks. */
    public val role: ResponseRole,
    /** Text, or a list of parts. */
    public val content: ResponseMessageContent,
    /** Tag of this kind; it may be left out. */
    public val type: String? = null,
    /** Whether a message of the model is on the way or final. */
    public val phase: Field<ResponseMessagePhase> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseInputItem {
    override fun write(to: ObjectWriter) {
        to.required("role", role, ResponseRole)
        to.required("content", content, ResponseMessageContent)
        to.optional("type", type, StringCodec)
        to.field("phase", phase, ResponseMessagePhase)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val role: ResponseRole,
        private val content: ResponseMessageContent,
    ) {
        private var type: String? = null
        private var phase: Field<ResponseMessagePhase> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [EasyInputMessage.type]. */
        public fun type(value: String): Builder = apply { type = value }

        /** Sets [EasyInputMessage.phase]. */
        public fun phase(value: ResponseMessagePhase?): Builder = apply { phase = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): EasyInputMessage = EasyInputMessage(
            role = role,
            content = content,
            type = type,
            phase = phase,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EasyInputMessage>() {
        override fun read(from: ObjectReader): EasyInputMessage {
            return EasyInputMessage(
                role = from.required("role", ResponseRole),
                content = from.required("content", ResponseMessageContent),
                type = from.optional("type", StringCodec),
                phase = from.field("phase", ResponseMessagePhase),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(role: ResponseRole, content: ResponseMessageContent): Builder = Builder(role, content)
    }
}
