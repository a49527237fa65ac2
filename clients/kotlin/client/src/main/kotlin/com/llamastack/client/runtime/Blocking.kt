@file:JvmName("Blocking")

package com.llamastack.client.runtime

import kotlinx.coroutines.runBlocking
import java.nio.file.Path

/** Waits in this thread; interrupting the thread cancels the call. */
internal fun <T> blocking(block: suspend () -> T): T = runBlocking { block() }

/** Waits in this thread even when it has been interrupted: what is to be closed has to be closed. */
private fun closing(block: suspend () -> Unit) {
    val interrupted = Thread.interrupted()
    try {
        blocking(block)
    } finally {
        if (interrupted) Thread.currentThread().interrupt()
    }
}

/** [rawResponse] for callers that block: `rawResponseBlocking { client.models.retrieve("m", it) }`. */
@JvmOverloads
public fun rawResponseBlocking(
    options: RequestOptions = RequestOptions.NONE,
    call: (RequestOptions) -> Any?,
): RawResponse = blocking { rawResponse(options) { call(it) } }

/** A stream of payloads for callers that block. It can be read once; closing it, or reading to its end, frees the connection. */
public class BlockingEventStream<P : Any, F : Any> internal constructor(
    private val stream: EventStream<P, F>,
) : Iterable<P>, AutoCloseable {
    private var source: PayloadSource<P, F>? = null

    /** The payloads; each is waited for. The request is sent when the first one is asked for. */
    override fun iterator(): Iterator<P> = iterator {
        val source = open()
        while (true) yield(blocking(source::next) ?: break)
    }

    /** Reads what is left to the end and returns what the call without streaming would have answered. */
    public fun finalResult(): F {
        val source = source ?: open()
        while (blocking(source::next) != null) Unit
        return source.result()
    }

    override fun close() {
        source?.let { closing(it::close) }
    }

    private fun open(): PayloadSource<P, F> = blocking(stream::open).also { source = it }
}

/** A list for callers that block: iterating gives every item of every page, each page fetched when it is needed. */
public class BlockingPages<R : Any, T : Any> internal constructor(private val pages: Pages<R, T>) : Iterable<T> {
    override fun iterator(): Iterator<T> = iterator {
        var page: BlockingPage<R, T>? = firstPage()
        while (page != null) {
            yieldAll(page.data)
            page = page.nextPage()
        }
    }

    /** Fetches the first page. */
    public fun firstPage(): BlockingPage<R, T> = BlockingPage(blocking(pages::firstPage))
}

/** One page of a list, for callers that block. */
public class BlockingPage<R : Any, T : Any> internal constructor(private val page: Page<R, T>) {
    /** The whole answer. */
    public val response: R get() = page.response

    /** Its items. */
    public val data: List<T> get() = page.data

    /** Whether another page follows. */
    public val hasNext: Boolean get() = page.hasNext

    /** Fetches the page after this one; null when this is the last. */
    public fun nextPage(): BlockingPage<R, T>? = blocking(page::nextPage)?.let { BlockingPage(it) }
}

/** The content of a file, for callers that block. Reading to the end, an error or [close] frees the connection. */
public class BlockingDownload internal constructor(private val download: Download) : AutoCloseable {
    /** Headers of the answer. */
    public val headers: Headers get() = download.headers

    /** Media type of the bytes. */
    public val contentType: String get() = download.contentType

    /** Name of the file, where the server says one. */
    public val filename: String? get() = download.filename

    /** Reads all bytes into memory. */
    public fun bytes(): ByteArray = blocking(download::bytes)

    /** Writes the bytes to a file as they come; no more than a piece of them is in memory. */
    public fun writeTo(path: Path): Unit = blocking { download.writeTo(path) }

    override fun close(): Unit = download.close()
}
