// blocking/TalksBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateTalkRequest
import com.llamastack.client.models.Talk
import com.llamastack.client.models.TalkChunk
import com.llamastack.client.resources.Talks
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.talks`; each blocks its thread until it is done. */
public class TalksBlocking internal constructor(private val resource: Talks) {
    /**
     * talks.create.
     *
     * Source: spec.yaml#/paths/~1v1~1talks/post
     */
    @JvmOverloads
    public fun create(request: CreateTalkRequest, options: RequestOptions = RequestOptions.NONE): Talk =
        blocking { resource.create(request, options) }

    /**
     * talks.create, as a stream of events.
     *
     * Source: spec.yaml#/paths/~1v1~1talks/post
     */
    @JvmOverloads
    public fun stream(request: CreateTalkRequest, options: RequestOptions = RequestOptions.NONE): BlockingEventStream<TalkChunk, Talk> =
        BlockingEventStream(resource.stream(request, options))
}

// models/spec/CreateTalkRequest.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * `CreateTalkRequest` of the contract.
 *
 * Source: spec.yaml#/components/schemas/CreateTalkRequest
 */
public class CreateTalkRequest(
    /** The field `stream`. */
    public val stream: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        stream = from.optional("stream", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("stream", stream)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateTalkRequest, Builder>() {
        override fun make(from: ObjectReader): CreateTalkRequest = CreateTalkRequest(from)

        /** Sets [CreateTalkRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value)
    }
}

// models/spec/Talk.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * `Talk` of the contract.
 *
 * Source: spec.yaml#/components/schemas/Talk
 */
public class Talk(
    /** The field `text`. */
    public val text: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.optional("text", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("text", text)
    }
}

// models/spec/TalkChunk.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * `TalkChunk` of the contract.
 *
 * Source: spec.yaml#/components/schemas/TalkChunk
 */
public class TalkChunk(
    /** The field `delta`. */
    public val delta: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        delta = from.optional("delta", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("delta", delta)
    }
}

// resources/Talks.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateTalkRequest
import com.llamastack.client.models.Talk
import com.llamastack.client.models.TalkChunk
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.EventStream
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.switchedOn

/** Operations of `client.talks`. */
public interface Talks {
    /**
     * talks.create.
     *
     * Source: spec.yaml#/paths/~1v1~1talks/post
     */
    public suspend fun create(request: CreateTalkRequest, options: RequestOptions = RequestOptions.NONE): Talk

    /**
     * talks.create.
     *
     * Source: spec.yaml#/paths/~1v1~1talks/post
     */
    public suspend fun create(options: RequestOptions = RequestOptions.NONE): Talk =
        create(CreateTalkRequest(), options)

    /**
     * talks.create, as a stream of events.
     *
     * Source: spec.yaml#/paths/~1v1~1talks/post
     */
    public fun stream(request: CreateTalkRequest, options: RequestOptions = RequestOptions.NONE): EventStream<TalkChunk, Talk>

    /**
     * talks.create, as a stream of events.
     *
     * Source: spec.yaml#/paths/~1v1~1talks/post
     */
    public fun stream(options: RequestOptions = RequestOptions.NONE): EventStream<TalkChunk, Talk> =
        stream(CreateTalkRequest(), options)
}

/** Asks a server. */
internal class RemoteTalks(private val core: ClientCore) : Talks {
    override suspend fun create(request: CreateTalkRequest, options: RequestOptions): Talk =
        core.answer(callOf("talks.create", "POST", "/v1/talks", body = CallBody.Json(request.toJson())), model { Talk(it) }, options)

    override fun stream(request: CreateTalkRequest, options: RequestOptions): EventStream<TalkChunk, Talk> =
        core.events(
            callOf("talks.create", "POST", "/v1/talks", body = request.switchedOn("stream"), accept = MediaTypes.EVENTS),
            "TalkChunk",
            model { TalkChunk(it) },
            model { Talk(it) },
            "[DONE]",
            options,
        )
}
