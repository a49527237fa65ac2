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
 * Commands to run in a shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCall
 */
public class ResponseShellCall(
    /** Identifier of the call, named by its result. */
    public val callId: String,
    /** Commands with their limits. */
    public val action: ResponseShellAction,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    /** Where they run. */
    public val environment: Field<ResponseShellEnvironment> = Field.Absent,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "shell_call"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        action = from.required("action", model { ResponseShellAction(it) }),
        id = from.field("id", StringDecoder),
        environment = from.field("environment", ResponseShellEnvironment),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "shell_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("call_id", callId)
        to.required("action", action)
        to.field("id", id)
        to.field("environment", environment)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellCall, Builder>() {
        override fun make(from: ObjectReader): ResponseShellCall = ResponseShellCall(from)

        /** Sets [ResponseShellCall.callId]. */
        public fun callId(value: String): Builder = set("call_id", value)

        /** Sets [ResponseShellCall.action]. */
        public fun action(value: ResponseShellAction): Builder = set("action", value)

        /** Sets [ResponseShellCall.id]. */
        public fun id(value: String?): Builder = set("id", value)

        /** Sets [ResponseShellCall.environment]. */
        public fun environment(value: ResponseShellEnvironment?): Builder = set("environment", value)

        /** Sets [ResponseShellCall.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
