// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What the shield found.
 *
 * Source: safety.yaml#/components/schemas/RunShieldResponse
 */
public class RunShieldResponse(
    /** What is wrong with the conversation; absent or null when nothing is. */
    public val violation: Field<SafetyViolation> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("violation", violation, SafetyViolation)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RunShieldResponse>() {
        override fun read(from: ObjectReader): RunShieldResponse {
            return RunShieldResponse(
                violation = from.field("violation", SafetyViolation),
                additionalProperties = from.rest(),
            )
        }
    }
}
