package com.llamastack.client.runtime

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.flowOn
import java.io.File
import java.io.InputStream
import java.nio.file.Files
import java.nio.file.Path

/** One part of a form. */
internal class FormPart(
    val name: String,
    val content: UploadContent,
    val filename: String? = null,
    val contentType: String? = null,
) {
    /** A field of text. */
    constructor(name: String, text: String) : this(name, UploadContent.Bytes(text.encodeToByteArray()))

    /** A file. */
    constructor(name: String, file: FileInput) : this(name, file.content, file.filename, file.contentType)
}

/** A file to send: its content, its name and, where it is known, its content type. */
public class FileInput private constructor(
    internal val content: UploadContent,
    /** The name that the server is told. */
    public val filename: String,
    /** The media type that the server is told. */
    public val contentType: String,
) {
    /** Ways to make one. */
    public companion object {
        private const val UNKNOWN = "application/octet-stream"

        /** A file of bytes in memory. */
        @JvmStatic
        @JvmOverloads
        public fun of(bytes: ByteArray, filename: String = "upload", contentType: String = UNKNOWN): FileInput =
            FileInput(UploadContent.Bytes(bytes), filename, contentType)

        /** A file of the file system; it is read while it is sent, and again for each attempt. */
        @JvmStatic
        @JvmOverloads
        public fun of(
            path: Path,
            filename: String = path.fileName.toString(),
            contentType: String = UNKNOWN,
        ): FileInput =
            FileInput(UploadContent.Source(Files.size(path)) { Files.newInputStream(path) }, filename, contentType)

        /** A file of the file system; it is read while it is sent, and again for each attempt. */
        @JvmStatic
        @JvmOverloads
        public fun of(file: File, filename: String = file.name, contentType: String = UNKNOWN): FileInput =
            of(file.toPath(), filename, contentType)

        /** A stream that can be read once: a call that sends it is not tried again. */
        @JvmStatic
        @JvmOverloads
        public fun of(stream: InputStream, filename: String = "upload", contentType: String = UNKNOWN): FileInput =
            FileInput(UploadContent.Source(null, replayable = false) { stream }, filename, contentType)

        /** Bytes that come while they are sent. [replayable] says whether the flow can be collected again. */
        @JvmStatic
        @JvmOverloads
        public fun of(
            chunks: Flow<ByteArray>,
            filename: String = "upload",
            contentType: String = UNKNOWN,
            replayable: Boolean = false,
        ): FileInput = FileInput(UploadContent.Chunks(chunks, replayable), filename, contentType)
    }
}

/** Where the bytes of a part come from. */
internal sealed interface UploadContent {
    /** Number of bytes, where it is known before they are read. */
    val length: Long?

    /** Whether the bytes can be read a second time. */
    val replayable: Boolean

    /** The bytes, piece by piece. */
    fun chunks(): Flow<ByteArray>

    /** Bytes in memory. */
    class Bytes(val bytes: ByteArray) : UploadContent {
        override val length: Long = bytes.size.toLong()
        override val replayable: Boolean = true
        override fun chunks(): Flow<ByteArray> = flowOf(bytes)
    }

    /** What [open] gives. It is closed when it has been read. */
    class Source(
        override val length: Long?,
        override val replayable: Boolean = true,
        private val open: () -> InputStream,
    ) : UploadContent {
        override fun chunks(): Flow<ByteArray> = flow {
            open().use { stream ->
                val buffer = ByteArray(CHUNK)
                while (true) {
                    val count = stream.read(buffer)
                    if (count < 0) break
                    if (count > 0) emit(buffer.copyOf(count))
                }
            }
        }.flowOn(Dispatchers.IO)
    }

    /** A flow of bytes. */
    class Chunks(private val flow: Flow<ByteArray>, override val replayable: Boolean) : UploadContent {
        override val length: Long? = null
        override fun chunks(): Flow<ByteArray> = flow
    }

    companion object {
        /** Bytes that are read at once. */
        const val CHUNK: Int = 64 * 1024
    }
}
