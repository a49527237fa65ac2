// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A conversation to check.
 *
 * Source: safety.yaml#/components/schemas/RunShieldRequest
 */
public class RunShieldRequest(
    /** The shield that checks. */
    public val shieldId: String,
    /** The conversation, oldest message first. */
    public val messages: List<ShieldMessage>,
    /** Settings of this run; what they mean is the provider's choice. */
    public val params: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("shield_id", shieldId, StringCodec)
        to.required("messages", messages, ListCodec(ShieldMessage))
        to.optional("params", params, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RunShieldRequest, Builder>(RunShieldRequest) {
        /** Sets [RunShieldRequest.shieldId]. */
        public fun shieldId(value: String): Builder = set("shield_id", value, StringCodec)

        /** Sets [RunShieldRequest.messages]. */
        public fun messages(value: List<ShieldMessage>): Builder = set("messages", value, ListCodec(ShieldMessage))

        /** Sets [RunShieldRequest.params]. */
        public fun params(value: JsonObject): Builder = set("params", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RunShieldRequest>() {
        override fun read(from: ObjectReader): RunShieldRequest {
            return RunShieldRequest(
                shieldId = from.required("shield_id", StringCodec),
                messages = from.required("messages", ListCodec(ShieldMessage)),
                params = from.optional("params", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
