// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The model was asked.
 *
 * Source: agents.yaml#/components/schemas/InferenceStep
 */
public class InferenceStep(
    /** Turn that it belongs to. */
    public val turnId: String,
    /** Identifier of the step. */
    public val stepId: String,
    /** What the model says. */
    public val modelResponse: CompletionMessage,
    /** When it began. */
    public val startedAt: String? = null,
    /** When it ended. */
    public val completedAt: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentStep {
    /** Tag of this kind. */
    public val stepType: String get() = "inference"

    override fun write(to: ObjectWriter) {
        to.constant("step_type", "inference")
        to.required("turn_id", turnId, StringCodec)
        to.required("step_id", stepId, StringCodec)
        to.optional("started_at", startedAt, StringCodec)
        to.optional("completed_at", completedAt, StringCodec)
        to.required("model_response", modelResponse, CompletionMessage)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<InferenceStep>() {
        override fun read(from: ObjectReader): InferenceStep {
            from.constant("step_type", "inference")
            return InferenceStep(
                turnId = from.required("turn_id", StringCodec),
                stepId = from.required("step_id", StringCodec),
                modelResponse = from.required("model_response", CompletionMessage),
                startedAt = from.optional("started_at", StringCodec),
                completedAt = from.optional("completed_at", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
