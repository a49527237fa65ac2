package com.llamastack.client.runtime

import kotlinx.coroutines.awaitCancellation
import kotlinx.serialization.json.JsonElement
import java.io.IOException
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.time.Duration
import kotlin.time.DurationUnit

/** Plays one step for each request, and keeps the requests; the last step is played again and again. */
internal class ScriptedTransport(private vararg val steps: suspend (TransportRequest) -> TransportResponse) :
    Transport {
    val requests = CopyOnWriteArrayList<TransportRequest>()

    override suspend fun send(request: TransportRequest): TransportResponse {
        requests += request
        return steps[minOf(requests.size, steps.size) - 1](request)
    }
}

/** Remembers how long it was asked to wait; its time stands still. */
internal class FakeClock(private val now: Double = 1767225600.0, private val random: Double = 0.5) : Clock {
    val waits = CopyOnWriteArrayList<Double>()

    override fun now(): Double = now

    override fun random(): Double = random

    override suspend fun sleep(duration: Duration) {
        waits += duration.toDouble(DurationUnit.SECONDS)
    }
}

/** A body of pieces; after them it ends, breaks, or says nothing more. */
internal class FakeBody(private val pieces: List<ByteArray>, private val then: Then = Then.END) : ResponseBody {
    enum class Then { END, BREAK, HANG }

    private var index = 0
    var closes = 0
        private set

    override suspend fun read(): ByteArray? {
        if (index < pieces.size) return pieces[index++]
        return when (then) {
            Then.END -> null
            Then.BREAK -> throw IOException("reset")
            Then.HANG -> awaitCancellation()
        }
    }

    override fun close() {
        closes++
    }
}

internal fun answer(
    status: Int,
    text: String = "{}",
    vararg headers: Pair<String, String>,
): suspend (TransportRequest) -> TransportResponse = {
    val all = listOf("content-type" to MediaTypes.JSON) + headers
    TransportResponse(status, Headers(all), FakeBody(listOf(text.encodeToByteArray())))
}

internal fun events(body: FakeBody): suspend (TransportRequest) -> TransportResponse =
    { TransportResponse(200, Headers(listOf("content-type" to MediaTypes.EVENTS)), body) }

internal fun events(
    vararg pieces: String,
    then: FakeBody.Then = FakeBody.Then.END,
): suspend (TransportRequest) -> TransportResponse =
    events(FakeBody(pieces.map { it.encodeToByteArray() }, then))

internal fun core(
    transport: Transport,
    clock: Clock = FakeClock(),
    retries: Int = 2,
    timeout: Timeout = Timeout.DEFAULT,
    logger: LlamaStackLogger = LlamaStackLogger.NONE,
): ClientCore = ClientCore(
    ClientSettings(
        transport,
        baseUrl = "http://localhost:1",
        apiKey = "key",
        retry = RetryPolicy(retries),
        clock = clock,
        timeout = timeout,
        logger = logger,
    ),
)

internal val GET = Call("things.list", "GET", "/v1/things")

internal val PLAN = StreamPlan<JsonElement, JsonElement>("ChatCompletionChunk", "[DONE]", { it }, { it })

internal fun chunk(text: String): String =
    """data: {"id":"c","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"$text"},"finish_reason":null}]}""" +
        "\n\n"
