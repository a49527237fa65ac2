// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * About where the user is.
 *
 * Source: responses.yaml#/components/schemas/ResponseUserLocation
 */
public class ResponseUserLocation(
    /** How exact the place is. */
    public val type: String? = null,
    /** Name of the city. */
    public val city: Field<String> = Field.Absent,
    /** Name of the region. */
    public val region: Field<String> = Field.Absent,
    /** Two letters of ISO 3166-1. */
    public val country: Field<String> = Field.Absent,
    /** Name of the IANA time zone. */
    public val timezone: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        type = from.optional("type", StringDecoder),
        city = from.field("city", StringDecoder),
        region = from.field("region", StringDecoder),
        country = from.field("country", StringDecoder),
        timezone = from.field("timezone", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("type", type)
        to.field("city", city)
        to.field("region", region)
        to.field("country", country)
        to.field("timezone", timezone)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseUserLocation, Builder>() {
        override fun make(from: ObjectReader): ResponseUserLocation = ResponseUserLocation(from)

        /** Sets [ResponseUserLocation.type]. */
        public fun type(value: String): Builder = set("type", value)

        /** Sets [ResponseUserLocation.city]. */
        public fun city(value: String?): Builder = set("city", value)

        /** Sets [ResponseUserLocation.region]. */
        public fun region(value: String?): Builder = set("region", value)

        /** Sets [ResponseUserLocation.country]. */
        public fun country(value: String?): Builder = set("country", value)

        /** Sets [ResponseUserLocation.timezone]. */
        public fun timezone(value: String?): Builder = set("timezone", value)
    }
}
