// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Results of the tools that the client has run.
 *
 * Source: agents.yaml#/components/schemas/ResumeAgentTurnRequest
 */
public class ResumeAgentTurnRequest(
    /** One result for each call. */
    public val toolResponses: List<ToolResponse>,
    /** Whether to answer with events. */
    public val stream: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolResponses = from.required("tool_responses", ListDecoder(model { ToolResponse(it) })),
        stream = from.optional("stream", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("tool_responses", toolResponses)
        to.optional("stream", stream)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResumeAgentTurnRequest, Builder>() {
        override fun make(from: ObjectReader): ResumeAgentTurnRequest = ResumeAgentTurnRequest(from)

        /** Sets [ResumeAgentTurnRequest.toolResponses]. */
        public fun toolResponses(value: List<ToolResponse>): Builder = set("tool_responses", value)

        /** Sets [ResumeAgentTurnRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value)
    }
}
