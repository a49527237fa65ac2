// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A shield to make known.
 *
 * Source: safety.yaml#/components/schemas/RegisterShieldRequest
 */
public class RegisterShieldRequest(
    /** Name of the shield in this stack. */
    public val shieldId: String,
    /** Its name at the provider. Default the same as `shield_id`. */
    public val providerShieldId: Field<String> = Field.Absent,
    /** The provider that runs it; needed where there are several. */
    public val providerId: Field<String> = Field.Absent,
    /** Settings of the shield. */
    public val params: Field<JsonObject> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("shield_id", shieldId, StringCodec)
        to.field("provider_shield_id", providerShieldId, StringCodec)
        to.field("provider_id", providerId, StringCodec)
        to.field("params", params, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val shieldId: String,
    ) {
        private var providerShieldId: Field<String> = Field.Absent
        private var providerId: Field<String> = Field.Absent
        private var params: Field<JsonObject> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [RegisterShieldRequest.providerShieldId]. */
        public fun providerShieldId(value: String?): Builder = apply { providerShieldId = Field.of(value) }

        /** Sets [RegisterShieldRequest.providerId]. */
        public fun providerId(value: String?): Builder = apply { providerId = Field.of(value) }

        /** Sets [RegisterShieldRequest.params]. */
        public fun params(value: JsonObject?): Builder = apply { params = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): RegisterShieldRequest = RegisterShieldRequest(
            shieldId = shieldId,
            providerShieldId = providerShieldId,
            providerId = providerId,
            params = params,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterShieldRequest>() {
        override fun read(from: ObjectReader): RegisterShieldRequest {
            return RegisterShieldRequest(
                shieldId = from.required("shield_id", StringCodec),
                providerShieldId = from.field("provider_shield_id", StringCodec),
                providerId = from.field("provider_id", StringCodec),
                params = from.field("params", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(shieldId: String): Builder = Builder(shieldId)
    }
}
