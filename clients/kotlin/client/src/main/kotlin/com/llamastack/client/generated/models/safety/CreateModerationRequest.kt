// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        input = from.required("input", ModerationInput),
        model = from.field("model", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("input", input)
        to.field("model", model)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateModerationRequest, Builder>() {
        override fun make(from: ObjectReader): CreateModerationRequest = CreateModerationRequest(from)

        /** Sets [CreateModerationRequest.input]. */
        public fun input(value: ModerationInput): Builder = set("input", value)

        /** Sets [CreateModerationRequest.model]. */
        public fun model(value: String?): Builder = set("model", value)
    }
}
