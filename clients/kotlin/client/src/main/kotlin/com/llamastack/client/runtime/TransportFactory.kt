package com.llamastack.client.runtime

import java.util.ServiceLoader

/**
 * Makes the transport of a client that is given none. An artifact that carries requests names its factory in
 * `META-INF/services/com.llamastack.client.runtime.TransportFactory`.
 */
public interface TransportFactory {
    /** A new transport, which the client closes. */
    public fun create(): Transport
}

/** A transport of the first artifact on the class path that has one. */
internal fun transportOnClassPath(): Transport {
    // R8 reads this very form, and then needs no rules.
    val factories = ServiceLoader.load(TransportFactory::class.java, TransportFactory::class.java.classLoader).iterator()
    if (factories.hasNext()) return factories.next().create()
    throw LlamaStackClientError(
        "no transport is on the class path: depend on llama-stack-client or llama-stack-client-okhttp, or give the settings one",
    )
}
