"""The SDK for TypeScript, which runs in Node, Deno, Bun, browsers and workers.

Types are interfaces and unions that the compiler erases, shapes are what is left of them at run time, and resources
are classes whose methods hand plain data to the hand-written runtime in `clients/node/src/runtime/`.
"""
