package com.llamastack.client.okhttp

import com.llamastack.client.runtime.RequestContent
import kotlinx.coroutines.runBlocking
import okhttp3.MediaType
import okhttp3.RequestBody
import okio.BufferedSink

/** The body of a request, read while it is written. */
internal class ContentBody(private val content: RequestContent) : RequestBody() {
    /** The header of the request says it. */
    override fun contentType(): MediaType? = null

    override fun contentLength(): Long = content.length ?: -1

    /** The SDK decides what is sent again. */
    override fun isOneShot(): Boolean = true

    override fun writeTo(sink: BufferedSink): Unit = runBlocking {
        content.chunks().collect { bytes ->
            sink.write(bytes)
            sink.flush()
        }
    }
}
