// blocking/TalksBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.resources.Talks

/** Operations of `client.talks`; each blocks its thread until it is done. */
public class TalksBlocking internal constructor(resource: Talks) {
    /** Operations of `client.talks.events`. */
    public val events: TalksEventsBlocking = TalksEventsBlocking(resource.events)
}

// blocking/TalksEventsBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.TalkEvent
import com.llamastack.client.resources.TalksEvents
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.talks.events`; each blocks its thread until it is done. */
public class TalksEventsBlocking internal constructor(private val resource: TalksEvents) {
    /**
     * talks.events.list.
     *
     * Source: spec.yaml#/paths/~1v1~1talks~1{talk_id}~1events/get
     */
    @JvmOverloads
    public fun list(talkId: String, options: RequestOptions = RequestOptions.NONE): TalkEvent =
        blocking { resource.list(talkId, options) }

    /**
     * talks.events.list, as a stream of events.
     *
     * Source: spec.yaml#/paths/~1v1~1talks~1{talk_id}~1events/get
     */
    @JvmOverloads
    public fun listStream(talkId: String, options: RequestOptions = RequestOptions.NONE): BlockingEventStream<TalkEvent, TalkEvent> =
        BlockingEventStream(resource.listStream(talkId, options))
}

// models/spec/TalkBegun.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `TalkBegun` of the contract.
 *
 * Source: spec.yaml#/components/schemas/TalkBegun
 */
public class TalkBegun @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    TalkEvent {
    /** The field `type`. */
    public val type: String get() = "talk.begun"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "talk.begun").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}

// models/spec/TalkEvent.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * `TalkEvent` of the contract.
 *
 * Source: spec.yaml#/components/schemas/TalkEvent
 */
public sealed interface TalkEvent : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<TalkEvent>("type") {
        override fun read(value: String, from: ObjectReader): TalkEvent? = when (value) {
            "talk.begun" -> TalkBegun(from)
            "talk.over" -> TalkOver(from)
            else -> null
        }
    }
}

// models/spec/TalkOver.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `TalkOver` of the contract.
 *
 * Source: spec.yaml#/components/schemas/TalkOver
 */
public class TalkOver @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    TalkEvent {
    /** The field `type`. */
    public val type: String get() = "talk.over"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "talk.over").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}

// resources/Talks.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.runtime.ClientCore

/** Operations of `client.talks`. */
public interface Talks {
    /** Operations of `client.talks.events`. */
    public val events: TalksEvents
}

/** Asks a server. */
internal class RemoteTalks(core: ClientCore) : Talks {
    override val events: TalksEvents = RemoteTalksEvents(core)
}

// resources/TalksEvents.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.TalkEvent
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.Parameters

/** Operations of `client.talks.events`. */
public interface TalksEvents {
    /**
     * talks.events.list.
     *
     * Source: spec.yaml#/paths/~1v1~1talks~1{talk_id}~1events/get
     */
    public suspend fun list(talkId: String, options: RequestOptions = RequestOptions.NONE): TalkEvent

    /**
     * talks.events.list, as a stream of events.
     *
     * Source: spec.yaml#/paths/~1v1~1talks~1{talk_id}~1events/get
     */
    public fun listStream(talkId: String, options: RequestOptions = RequestOptions.NONE): EventStream<TalkEvent, TalkEvent>
}

/** Asks a server. */
internal class RemoteTalksEvents(private val core: ClientCore) : TalksEvents {
    override suspend fun list(talkId: String, options: RequestOptions): TalkEvent =
        core.answer(
            callOf("talks.events.list", "GET", "/v1/talks/" + PathEncoding.encode("talk_id", talkId) + "/events"),
            TalkEvent,
            options,
        )

    override fun listStream(talkId: String, options: RequestOptions): EventStream<TalkEvent, TalkEvent> =
        core.events(
            callOf(
                "talks.events.list",
                "GET",
                "/v1/talks/" + PathEncoding.encode("talk_id", talkId) + "/events",
                parameters = Parameters()
                    .query("follow", true),
                accept = MediaTypes.EVENTS,
            ),
            "TalkEvent",
            TalkEvent,
            TalkEvent,
            null,
            options,
        )
}
