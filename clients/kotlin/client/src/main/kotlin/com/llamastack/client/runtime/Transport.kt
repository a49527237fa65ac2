package com.llamastack.client.runtime

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flowOf
import java.io.IOException
import kotlin.time.Duration

/**
 * Sends requests over HTTP. One transport serves many calls at the same time.
 *
 * A transport follows no redirects, tries nothing again and keeps no time but [TransportRequest.connectTimeout]: the
 * client does all of that. It reports failures as [IOException]; cancelling [send] closes the connection at once.
 */
public interface Transport : AutoCloseable {
    /** Sends a request and returns as soon as the head of the answer is there. */
    public suspend fun send(request: TransportRequest): TransportResponse

    /** Closes the connections. */
    override fun close() {}
}

/** A request as it goes over the wire. */
public class TransportRequest(
    /** Method in capitals. */
    public val method: String,
    /** Address, encoded. */
    public val url: String,
    /** The end of the address that comes after the client's base URL: path and query. */
    public val target: String,
    /** Headers, with the content type of the body and without its length. */
    public val headers: Headers,
    /** Body, where there is one. */
    public val content: RequestContent? = null,
    /** How long making a connection may take. */
    public val connectTimeout: Duration = Duration.INFINITE,
)

/** The body of a request. */
public interface RequestContent {
    /** Number of bytes, where it is known before they are sent. */
    public val length: Long?

    /** Whether [chunks] can be collected a second time. */
    public val replayable: Boolean

    /** The bytes, piece by piece. */
    public fun chunks(): Flow<ByteArray>
}

/** A body in memory. */
public class BytesContent(
    /** The bytes. */
    public val bytes: ByteArray,
) : RequestContent {
    override val length: Long = bytes.size.toLong()
    override val replayable: Boolean = true

    override fun chunks(): Flow<ByteArray> = flowOf(bytes)
}

/** An answer whose head is there. Its [body] must be closed, or read to its end. */
public class TransportResponse(
    /** Status of the answer. */
    public val status: Int,
    /** Headers of the answer. */
    public val headers: Headers,
    /** Body of the answer. */
    public val body: ResponseBody,
)

/** Bytes of an answer, pulled: nothing is read from the connection that has not been asked for. */
public interface ResponseBody : AutoCloseable {
    /** The next bytes as they arrived; null at the end. Throws [IOException] when it breaks; cancelling closes it. */
    public suspend fun read(): ByteArray?

    /** Closes the connection at once, unless the body has been read to its end. May be called again. */
    override fun close()
}

/** A body in memory, which comes in [chunks]. */
public class ChunksBody(chunks: List<ByteArray>) : ResponseBody {
    private val rest = ArrayDeque(chunks)

    override suspend fun read(): ByteArray? = rest.removeFirstOrNull()

    override fun close(): Unit = rest.clear()
}

/** No connection was made in time. */
public class ConnectTimeoutException(message: String, cause: Throwable? = null) : IOException(message, cause)
