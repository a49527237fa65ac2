// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A finding of a shield.
 *
 * Source: safety.yaml#/components/schemas/SafetyViolation
 */
public class SafetyViolation(
    /** How grave a finding is; an error should stop the conversation. */
    public val violationLevel: ViolationLevel,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** What to tell the user. */
    public val userMessage: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        violationLevel = from.required("violation_level", ViolationLevel),
        metadata = from.required("metadata", AnyObjectDecoder),
        userMessage = from.field("user_message", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("violation_level", violationLevel)
        to.field("user_message", userMessage)
        to.required("metadata", metadata)
    }
}
