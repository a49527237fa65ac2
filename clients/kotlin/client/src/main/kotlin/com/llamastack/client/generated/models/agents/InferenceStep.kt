// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        turnId = from.required("turn_id", StringDecoder),
        stepId = from.required("step_id", StringDecoder),
        modelResponse = from.required("model_response", model { CompletionMessage(it) }),
        startedAt = from.optional("started_at", StringDecoder),
        completedAt = from.optional("completed_at", StringDecoder),
        additionalProperties = from.constant("step_type", "inference").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("step_type", stepType)
        to.required("turn_id", turnId)
        to.required("step_id", stepId)
        to.optional("started_at", startedAt)
        to.optional("completed_at", completedAt)
        to.required("model_response", modelResponse)
    }
}
