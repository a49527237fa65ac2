// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("violation_level", violationLevel, ViolationLevel)
        to.field("user_message", userMessage, StringCodec)
        to.required("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SafetyViolation>() {
        override fun read(from: ObjectReader): SafetyViolation {
            return SafetyViolation(
                violationLevel = from.required("violation_level", ViolationLevel),
                metadata = from.required("metadata", AnyObjectCodec),
                userMessage = from.field("user_message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
