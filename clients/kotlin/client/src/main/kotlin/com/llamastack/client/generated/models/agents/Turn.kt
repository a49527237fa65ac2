// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * The user's messages and all that the agent did to answer them.
 *
 * Source: agents.yaml#/components/schemas/Turn
 */
public class Turn(
    /** Identifier of the turn. */
    public val turnId: String,
    /** Session that it belongs to. */
    public val sessionId: String,
    /** What the user said. */
    public val inputMessages: List<AgentInputMessage>,
    /** What the agent did, in order. */
    public val steps: List<AgentStep>,
    /** What the model says. */
    public val outputMessage: CompletionMessage,
    /** When it began. */
    public val startedAt: String,
    /** Files that the agent made. */
    public val outputAttachments: List<Attachment>? = null,
    /** When it ended; absent while it awaits input. */
    public val completedAt: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        turnId = from.required("turn_id", StringDecoder),
        sessionId = from.required("session_id", StringDecoder),
        inputMessages = from.required("input_messages", ListDecoder(AgentInputMessage)),
        steps = from.required("steps", ListDecoder(AgentStep)),
        outputMessage = from.required("output_message", model { CompletionMessage(it) }),
        startedAt = from.required("started_at", StringDecoder),
        outputAttachments = from.optional("output_attachments", ListDecoder(model { Attachment(it) })),
        completedAt = from.optional("completed_at", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("turn_id", turnId)
        to.required("session_id", sessionId)
        to.required("input_messages", inputMessages)
        to.required("steps", steps)
        to.required("output_message", outputMessage)
        to.optional("output_attachments", outputAttachments)
        to.required("started_at", startedAt)
        to.optional("completed_at", completedAt)
    }
}
