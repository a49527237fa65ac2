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
 * Inputs to moderate.
 *
 * Source: safety.yaml#/components/schemas/CreateModerationRequest
 */
public class CreateModerationRequest(
    /** One text, or a list of texts and images. */
    public val input: ModerationInput,
    /** The shield or model that judges. Default the only one there is. */
    public val model: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("input", input, ModerationInput)
        to.field("model", model, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val input: ModerationInput,
    ) {
        private var model: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateModerationRequest.model]. */
        public fun model(value: String?): Builder = apply { model = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateModerationRequest = CreateModerationRequest(
            input = input,
            model = model,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateModerationRequest>() {
        override fun read(from: ObjectReader): CreateModerationRequest {
            return CreateModerationRequest(
                input = from.required("input", ModerationInput),
                model = from.field("model", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(input: ModerationInput): Builder = Builder(input)
    }
}
