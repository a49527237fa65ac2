// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("turn_id", turnId, StringCodec)
        to.required("session_id", sessionId, StringCodec)
        to.required("input_messages", inputMessages, ListCodec(AgentInputMessage))
        to.required("steps", steps, ListCodec(AgentStep))
        to.required("output_message", outputMessage, CompletionMessage)
        to.optional("output_attachments", outputAttachments, ListCodec(Attachment))
        to.required("started_at", startedAt, StringCodec)
        to.optional("completed_at", completedAt, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Turn>() {
        override fun read(from: ObjectReader): Turn {
            return Turn(
                turnId = from.required("turn_id", StringCodec),
                sessionId = from.required("session_id", StringCodec),
                inputMessages = from.required("input_messages", ListCodec(AgentInputMessage)),
                steps = from.required("steps", ListCodec(AgentStep)),
                outputMessage = from.required("output_message", CompletionMessage),
                startedAt = from.required("started_at", StringCodec),
                outputAttachments = from.optional("output_attachments", ListCodec(Attachment)),
                completedAt = from.optional("completed_at", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
