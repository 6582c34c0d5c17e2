import CosellStore
package import CosellWire

/// What answers the operations of one service. It holds the house; the methods of a provider are the service's API.
package protocol Provider: Sendable {
    var house: House { get }
    /// The operations that it answers; generated.
    var handlers: [any OperationHandler<Call>] { get }
    /// - Throws: ``Objection``, denied, for an account that the service is not open to.
    func admit(_ call: Call) async throws
}

extension Provider {
    /// Most services are open to partners only (R1.31).
    package func admit(_ call: Call) async throws { try await house.admit(call) }

    /// Reads by one statement.
    package func read<Value: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Value
    ) async throws -> Value {
        try await admit(call)
        return try await house.store.read { try body(Books($0, call)) }
    }

    /// Reads by several statements, which all see the same state.
    package func snapshot<Value: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Value
    ) async throws -> Value {
        try await admit(call)
        return try await house.store.snapshot { try body(Books($0, call)) }
    }

    package func write<Value: Sendable>(
        _ call: Call,
        _ body: @escaping @Sendable (Books) throws -> Value
    ) async throws -> Value {
        try await admit(call)
        return try await house.store.write { try body(Books(beginning: $0, call)) }
    }

    /// As ``write(_:_:)``, at most once for a client token: the same request again gets the stored answer (R1.39).
    package func write<Input: TokenCarrier, Output: WireStructure>(
        _ call: Call,
        replaying input: Input,
        _ body: @escaping @Sendable (Books) throws -> Output
    ) async throws -> Output {
        try input.checkToken()
        return try await write(call) { try $0.once(input.clientToken, input.fingerprint, body) }
    }

    /// As ``write(_:replaying:_:)``, for a token that may be left out; without one every request is new.
    package func write<Input: OptionalTokenCarrier, Output: WireStructure>(
        _ call: Call,
        replaying input: Input,
        _ body: @escaping @Sendable (Books) throws -> Output
    ) async throws -> Output {
        try await write(call) { try $0.once(input, body) }
    }

    /// One page of a list.
    ///
    /// - Parameters:
    ///   - defaultLimit: rows for a caller who does not say.
    ///   - position: where a row stands in the list's order.
    ///   - rows: reads what the request asks for, behind a place, that many at most.
    /// - Throws: ``Objection``, invalid value on `nextToken`; what `rows` throws.
    package func page<Request: PagedRequest, Element: Sendable>(
        of input: Request,
        _ call: Call,
        defaultLimit: Int = 20,
        position: (Element) -> [String],
        rows:
            @escaping @Sendable (_ books: Books, _ filter: Request, _ start: [String]?, _ limit: Int) throws ->
            [Element]
    ) async throws -> (elements: [Element], nextToken: String?) {
        var unpaged = input
        (unpaged.maxResults, unpaged.nextToken) = (nil, nil)
        let filter = unpaged
        let paging = try Paging(
            house,
            call,
            filter: filter,
            limit: input.maxResults,
            token: input.nextToken,
            defaultLimit: defaultLimit
        )
        let (start, probe) = (paging.start, paging.probe)
        return paging.page(try await snapshot(call) { try rows($0, filter, start, probe) }, position: position)
    }
}
