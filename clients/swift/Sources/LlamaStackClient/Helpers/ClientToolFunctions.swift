// One initialiser for each number of parameters: Swift 6.0 crashes when it compiles parameter packs here.

extension ClientTool {
    /// A tool without parameters.
    ///
    /// A text that the function answers is given to the model as it is, anything else as JSON.
    public init<Result: JSONCodable>(
        _ name: String, _ description: String,
        run: @escaping @Sendable () async throws -> Result
    ) {
        self.init(name, description, []) { _ in try await run() }
    }

    /// A tool with one parameter, in the order of those of the function.
    ///
    /// A text that the function answers is given to the model as it is, anything else as JSON.
    public init<A: ToolArgument, Result: JSONCodable>(
        _ name: String, _ description: String, _ a: ToolInput<A>,
        run: @escaping @Sendable (A) async throws -> Result
    ) {
        self.init(name, description, [a.described]) { arguments in try await run(a.read(arguments)) }
    }

    /// A tool with two parameters, in the order of those of the function.
    ///
    /// A text that the function answers is given to the model as it is, anything else as JSON.
    public init<A: ToolArgument, B: ToolArgument, Result: JSONCodable>(
        _ name: String, _ description: String, _ a: ToolInput<A>, _ b: ToolInput<B>,
        run: @escaping @Sendable (A, B) async throws -> Result
    ) {
        self.init(name, description, [a.described, b.described]) { arguments in
            try await run(a.read(arguments), b.read(arguments))
        }
    }

    /// A tool with three parameters, in the order of those of the function.
    ///
    /// A text that the function answers is given to the model as it is, anything else as JSON.
    public init<A: ToolArgument, B: ToolArgument, C: ToolArgument, Result: JSONCodable>(
        _ name: String, _ description: String, _ a: ToolInput<A>, _ b: ToolInput<B>, _ c: ToolInput<C>,
        run: @escaping @Sendable (A, B, C) async throws -> Result
    ) {
        self.init(name, description, [a.described, b.described, c.described]) { arguments in
            try await run(a.read(arguments), b.read(arguments), c.read(arguments))
        }
    }

    /// A tool with four parameters, in the order of those of the function.
    ///
    /// A text that the function answers is given to the model as it is, anything else as JSON.
    public init<A: ToolArgument, B: ToolArgument, C: ToolArgument, D: ToolArgument, Result: JSONCodable>(
        _ name: String, _ description: String, _ a: ToolInput<A>, _ b: ToolInput<B>, _ c: ToolInput<C>,
        _ d: ToolInput<D>,
        run: @escaping @Sendable (A, B, C, D) async throws -> Result
    ) {
        self.init(name, description, [a.described, b.described, c.described, d.described]) { arguments in
            try await run(a.read(arguments), b.read(arguments), c.read(arguments), d.read(arguments))
        }
    }

    /// A tool with five parameters, in the order of those of the function.
    ///
    /// A text that the function answers is given to the model as it is, anything else as JSON.
    public init<
        A: ToolArgument, B: ToolArgument, C: ToolArgument, D: ToolArgument, E: ToolArgument, Result: JSONCodable
    >(
        _ name: String, _ description: String, _ a: ToolInput<A>, _ b: ToolInput<B>, _ c: ToolInput<C>,
        _ d: ToolInput<D>, _ e: ToolInput<E>,
        run: @escaping @Sendable (A, B, C, D, E) async throws -> Result
    ) {
        self.init(name, description, [a.described, b.described, c.described, d.described, e.described]) { arguments in
            try await run(a.read(arguments), b.read(arguments), c.read(arguments), d.read(arguments), e.read(arguments))
        }
    }
}
