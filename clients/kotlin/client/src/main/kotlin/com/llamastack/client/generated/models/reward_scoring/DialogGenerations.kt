// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A dialog and answers sampled for it.
 *
 * Source: reward_scoring.yaml#/components/schemas/DialogGenerations
 */
public class DialogGenerations(
    /** The messages so far, oldest first. */
    public val dialog: List<Message>,
    /** Candidates for the next message. */
    public val sampledGenerations: List<Message>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("dialog", dialog, ListCodec(Message))
        to.required("sampled_generations", sampledGenerations, ListCodec(Message))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<DialogGenerations, Builder>(DialogGenerations) {
        /** Sets [DialogGenerations.dialog]. */
        public fun dialog(value: List<Message>): Builder = set("dialog", value, ListCodec(Message))

        /** Sets [DialogGenerations.sampledGenerations]. */
        public fun sampledGenerations(value: List<Message>): Builder = set("sampled_generations", value, ListCodec(Message))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<DialogGenerations>() {
        override fun read(from: ObjectReader): DialogGenerations {
            return DialogGenerations(
                dialog = from.required("dialog", ListCodec(Message)),
                sampledGenerations = from.required("sampled_generations", ListCodec(Message)),
                additionalProperties = from.rest(),
            )
        }
    }
}
