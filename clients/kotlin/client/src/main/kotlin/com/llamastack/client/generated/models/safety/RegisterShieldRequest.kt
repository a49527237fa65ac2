// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        shieldId = from.required("shield_id", StringDecoder),
        providerShieldId = from.field("provider_shield_id", StringDecoder),
        providerId = from.field("provider_id", StringDecoder),
        params = from.field("params", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("shield_id", shieldId)
        to.field("provider_shield_id", providerShieldId)
        to.field("provider_id", providerId)
        to.field("params", params)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterShieldRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterShieldRequest = RegisterShieldRequest(from)

        /** Sets [RegisterShieldRequest.shieldId]. */
        public fun shieldId(value: String): Builder = set("shield_id", value)

        /** Sets [RegisterShieldRequest.providerShieldId]. */
        public fun providerShieldId(value: String?): Builder = set("provider_shield_id", value)

        /** Sets [RegisterShieldRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)

        /** Sets [RegisterShieldRequest.params]. */
        public fun params(value: JsonObject?): Builder = set("params", value)
    }
}
