// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Where the user is.
 *
 * Source: inference.yaml#/components/schemas/ChatUserLocation
 */
public class ChatUserLocation(
    /** A place, roughly. */
    public val approximate: ApproximateLocation,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of location. */
    public val type: String get() = "approximate"

    override fun write(to: ObjectWriter) {
        to.constant("type", "approximate")
        to.required("approximate", approximate, ApproximateLocation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatUserLocation, Builder>(ChatUserLocation) {
        /** Sets [ChatUserLocation.approximate]. */
        public fun approximate(value: ApproximateLocation): Builder = set("approximate", value, ApproximateLocation)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatUserLocation>() {
        override fun read(from: ObjectReader): ChatUserLocation {
            from.constant("type", "approximate")
            return ChatUserLocation(
                approximate = from.required("approximate", ApproximateLocation),
                additionalProperties = from.rest(),
            )
        }
    }
}
